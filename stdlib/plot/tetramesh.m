## tetramesh (T, X)
## tetramesh (T, X, C)
## tetramesh (..., PROPERTY, VALUE, ...)
## H = tetramesh (...)
## Tetrahedra: the rows of T have the numbers of four points, the rows of X the points' places. C has a number of the colour map
## for each (1, 2 ... where it is left out). H has a patch for each.
##   >> numel (tetramesh ([1 2 3 4; 2 3 4 5], [0 0 0; 1 0 0; 0 1 0; 0 0 1; 1 1 1]))
##   ans = 2
## See also: trimesh, delaunay, patch
function h = tetramesh (varargin)
  n = find (cellfun (@ischar, varargin), 1) - 1;
  if (isempty (n))
    n = nargin;
  end
  if (n < 2 || n > 3)
    print_usage ();
  end
  [T, X] = varargin{1:2};
  if (! ismatrix (T) || columns (T) != 4)
    error ("tetramesh: T must be an n-by-4 matrix");
  elseif (! ismatrix (X) || columns (X) != 3)
    error ("tetramesh: X must be an n-by-3 matrix");
  end
  number = rows (T);
  c = 1:number;
  if (n == 3)
    c = varargin{3};
    if (! isvector (c) || numel (c) != number)
      error ("tetramesh: C must be a vector of the same length as T");
    end
  end
  map = colormap ();
  c = double (c(:)');
  if (rows (map) < number && n == 2)
    c = mod (c - 1, rows (map)) + 1;
  end
  row = ones (1, number);
  if (max (c) > min (c))
    row = round ((rows (map) - 1) * (c - min (c)) / (max (c) - min (c))) + 1;
  end
  ## A little smaller than they are, so that what shares a face is not painted at the same depth
  shrink = 1e-7;
  newplot ();
  ht = zeros (number, 1);
  for k = 1:number
    at = X(T(k,:),:);
    at = (1 - shrink) * at + shrink * mean (at, 1);
    vertices = at([1 2 3, 2 3 4, 3 4 1, 4 1 2],:);
    ht(k) = patch ("vertices", vertices, "faces", reshape (1:12, 3, 4)', "facecolor", map(row(k),:), varargin{n+1:end});
  end
  if (! ishold ())
    view (-37.5, 30);
  end
  if (nargout > 0)
    h = ht;
  end
end

%!test
%! close all; h = tetramesh ([1 2 3 4; 2 3 4 5], [0 0 0; 1 0 0; 0 1 0; 0 0 1; 1 1 1]);
%! assert (get (h(1), "vertices")(2,:), [1, 2.5e-8, 2.5e-8], 1e-7);
%! assert (get (h(1), "faces"), [1 2 3; 4 5 6; 7 8 9; 10 11 12]);
%! map = colormap (); assert (get (h, "facecolor"), {map(1,:); map(64,:)}); close all
%!error <tetramesh: T must be an n-by-4 matrix> tetramesh (1, 2)
%!error <tetramesh: C must be a vector of the same length as T> tetramesh ([1 2 3 4], eye (4)(:,1:3), [1 2])
