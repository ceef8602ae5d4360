## C = isocolors (COLORS, VERTICES)
## C = isocolors (X, Y, Z, COLORS, VERTICES)
## C = isocolors (R, G, B, VERTICES)
## C = isocolors (X, Y, Z, R, G, B, VERTICES)
## isocolors (..., H)
## What three-dimensional arrays hold at VERTICES (rows of x, y, z), between their elements: COLORS, or red, green and
## blue. With the handle H of a patch in place of VERTICES those of the patch are meant; without an output it gets the colours.
##   >> isocolors (reshape (1:8, 2, 2, 2), [1 1.5 2])
##   ans = 5.5000
## See also: isosurface, patch, interp3
function c = isocolors (varargin)
  if (! any (nargin == [2, 4, 5, 7]))
    print_usage ();
  end
  last = varargin{end};
  h = [];
  if (isscalar (last) && ishghandle (last) && strcmp (get (last, "type"), "patch"))
    h = last;
    last = get (h, "vertices");
  elseif (! isnumeric (last) || columns (last) != 3)
    error ("isocolors: last argument must be a vertex list or patch handle");
  end
  grid = {};
  parts = varargin(1:end - 1);
  if (numel (parts) > 3)
    grid = parts(1:3);
    parts(1:3) = [];
  end
  values = zeros (rows (last), numel (parts));
  for k = 1:numel (parts)
    values(:,k) = interp3 (grid{:}, parts{k}, last(:,1), last(:,2), last(:,3));
  end
  if (nargout > 0 || isempty (h))
    c = values;
  else
    set (h, "facevertexcdata", values);
  end
end

%!test
%! [x, y, z] = meshgrid (0:2, 0:3, 0:4);
%! assert (isocolors (x, y, z, x + 10 * y, [1 0.525 2; 0.05 1 2]), [6.25; 10.05], 1e-12);
%! assert (isocolors (x, y, z, x / 2, y / 3, z / 4, [1 1.5 2]), [0.5 0.5 0.5], 1e-12);
%!error <isocolors: last argument must be a vertex list or patch handle> isocolors (ones (2, 2, 2), 1)
