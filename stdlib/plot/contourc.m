## C = contourc (Z)
## C = contourc (Z, LEVELS)
## C = contourc (X, Y, Z)
## C = contourc (X, Y, Z, LEVELS)
## [C, LEVELS] = contourc (...)
## Contour lines of the matrix Z as columns: [level; number of points], then the points, line after line. LEVELS is how
## many there are to be (10), or the levels; twice the same for one.
##   >> contourc ([0 1; 0 1], [0.5 0.5])
##   ans =
##
##      0.5000   1.5000   1.5000
##      2.0000   1.0000   2.0000
##
## See also: contour, contourf, clabel
function [c, lev] = contourc (varargin)
  n = 10;
  switch (nargin)
    case 1
      z = varargin{1};
    case 2
      [z, n] = deal (varargin{:});
    case 3
      [x, y, z] = deal (varargin{:});
    case 4
      [x, y, z, n] = deal (varargin{:});
    otherwise
      print_usage ();
  end
  if (nargin < 3)
    x = 1:columns (z);
    y = 1:rows (z);
  end
  if (! all (cellfun (@(v) isnumeric (v) && isreal (v), {x, y, z})))
    error ("contourc: X, Y, and Z must be real numeric matrices");
  elseif (ndims (z) > 2)
    error ("contourc: Z must be a 2-D matrix");
  elseif (min (size (z)) < 2)
    error ("contourc: Z data must have at least 2 rows and 2 columns");
  end
  z = double (z);
  if (isscalar (n))
    levels = linspace (min (z(! isinf (z))), max (z(! isinf (z))), n + 2)(1:n + 2);
    levels = levels(2:end-1);
  else
    levels = unique (sort (n(:)))';
  end
  grid = ! isvector (x) || ! isvector (y);
  if (grid)
    c = __contour_lines__ (1:columns (z), 1:rows (z), z, levels);
    c = __on_grid__ (c, x, y);
  else
    c = __contour_lines__ (x(:), y(:), z, levels);
  end
  if (nargout > 1)
    lev = levels;
  end
end

%!error <contourc: Z data must have at least 2 rows and 2 columns> contourc ([])
