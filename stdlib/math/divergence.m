## DIV = divergence (X, Y, Z, FX, FY, FZ)
## DIV = divergence (X, Y, FX, FY)
## DIV = divergence (FX, FY)
## The divergence of a vector field on a grid (as meshgrid makes it; unit steps if left out).
##   >> divergence ([1 2; 3 4], [4 3; 2 1])
##   ans =
##
##     -1  -1
##     -1  -1
##
## See also: curl, gradient, del2
function d = divergence (varargin)
  switch (nargin)
    case {2, 3}
      grid = {};
      f = varargin;
    case 4
      grid = {varargin{1}(1, :), varargin{2}(:, 1)};
      f = varargin(3:4);
      if (isvector (varargin{1}))
        grid = varargin(1:2);
      end
    case 6
      grid = {varargin{1}(1, :, 1), varargin{2}(:, 1, 1), varargin{3}(1, 1, :)(:)};
      f = varargin(4:6);
      if (isvector (varargin{1}))
        grid = varargin(1:3);
      end
    otherwise
      print_usage ();
  end
  d = gradient (f{1}, grid{:});
  [~, fy_y] = gradient (f{2}, grid{:});
  d += fy_y;
  if (numel (f) == 3)
    [~, ~, fz_z] = gradient (f{3}, grid{:});
    d += fz_z;
  end
end

%!test
%! [x, y, z] = meshgrid (1:3, 2:4, 0:2);
%! assert (divergence (x, y, z, 2 * x, 3 * y, 4 * z), 9 * ones (3, 3, 3), 1e-13);
%!error <Invalid call to divergence> divergence (1)
