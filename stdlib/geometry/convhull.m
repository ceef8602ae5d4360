## H = convhull (X, Y)
## H = convhull (X, Y, Z)
## H = convhull (PTS)
## H = convhull (..., OPTIONS)
## [H, V] = convhull (...)
## The convex hull: in the plane the numbers of its corners counter-clockwise, the first one again at the
## end; in space a row of three corners for each facet. V is the area or the volume.
##   >> convhull ([0 1 1 0 0.5], [0 0 1 1 0.5])'
##   ans =
##
##      1   2   3   4   1
##
## See also: convhulln, delaunay, polyarea
function [H, V] = convhull (varargin)
  if (nargin < 1)
    print_usage ();
  end
  options = [];
  if (nargin > 1 && (ischar (varargin{end}) || iscell (varargin{end})))
    options = varargin{end};
    varargin(end) = [];
  end
  switch (numel (varargin))
    case 1
      pts = varargin{1};
      if (! any (columns (pts) == [2 3]) || ! isnumeric (pts))
        error ("convhull: X must be a matrix with 2 or 3 columns");
      end
    case 2
      if (! size_equal (varargin{:}))
        error ("convhull: X and Y must be the same size");
      end
      pts = [varargin{1}(:), varargin{2}(:)];
    case 3
      if (! size_equal (varargin{:}))
        error ("convhull: X, Y, and Z must be the same size");
      end
      pts = [varargin{1}(:), varargin{2}(:), varargin{3}(:)];
    otherwise
      print_usage ();
  end
  if (nargout > 1)
    [H, V] = convhulln (pts, options);
  else
    H = convhulln (pts, options);
  end
  if (columns (pts) == 2)                    # edges in a row, counter-clockwise
    next(H(:, 1)) = H(:, 2);
    n = rows (H);
    ring = zeros (n + 1, 1);
    ring(1) = H(1, 1);
    for k = 2:n+1
      ring(k) = next(ring(k-1));
    end
    x = pts(ring(1:n), 1);
    y = pts(ring(1:n), 2);
    if (sum (x .* y([2:n, 1]) - x([2:n, 1]) .* y) < 0)
      ring = flipud (ring);
    end
    H = ring;
  end
end

%!test
%! t = (0:9)' * 2 * pi / 10;
%! x = [cos(t); 0.1; -0.2];  y = [sin(t); 0.3; 0];
%! h = convhull (x, y);
%! assert (h(1), h(end));
%! assert (sort (h(2:end))', 1:10);
%! assert (mod (diff (h)', 10), ones (1, 10));
%!assert (size (convhull ([0 0 0; 1 0 0; 0 1 0; 0 0 1])), [4 3])
%!error <convhull: X must be a matrix with 2 or 3 columns> convhull (1)
