## [CX, CY, CZ, V] = curl (X, Y, Z, FX, FY, FZ)
## [CZ, V] = curl (X, Y, FX, FY)
## [CZ, V] = curl (FX, FY)
## V = curl (...)
## The rotation of a vector field on a grid (as meshgrid makes it; unit steps if left out), and the angular
## velocity V of a wheel in it: half the rotation along the flow.
##   >> curl ([1 2; 3 4], [4 3; 2 1])
##   ans =
##
##     -1.5000  -1.5000
##     -1.5000  -1.5000
##
## See also: divergence, gradient, del2
function varargout = curl (varargin)
  switch (nargin)
    case 2
      grid = {};
      f = varargin;
    case 4
      grid = {varargin{1}(1, :), varargin{2}(:, 1)};
      f = varargin(3:4);
      if (isvector (varargin{1}))
        grid = varargin(1:2);
      end
    case 3
      grid = {};
      f = varargin;
    case 6
      grid = {varargin{1}(1, :, 1), varargin{2}(:, 1, 1), varargin{3}(1, 1, :)(:)};
      f = varargin(4:6);
      if (isvector (varargin{1}))
        grid = varargin(1:3);
      end
    otherwise
      print_usage ();
  end
  if (numel (f) == 2)
    [~, fx_y] = gradient (f{1}, grid{:});
    fy_x = gradient (f{2}, grid{:});
    c = fy_x - fx_y;
    v = c / 2;
    results = {c, v};
  else
    [~, fx_y, fx_z] = gradient (f{1}, grid{:});
    [fy_x, ~, fy_z] = gradient (f{2}, grid{:});
    [fz_x, fz_y] = gradient (f{3}, grid{:});
    c = {fz_y - fy_z, fx_z - fz_x, fy_x - fx_y};
    length_of = sqrt (f{1} .^ 2 + f{2} .^ 2 + f{3} .^ 2);
    v = (c{1} .* f{1} + c{2} .* f{2} + c{3} .* f{3}) ./ (2 * length_of);
    results = [c, {v}];
  end
  if (nargout < 2)
    varargout = {v};
  else
    varargout = results;
  end
end

%!test
%! [x, y] = meshgrid (-2:2, -1:1);
%! [c, v] = curl (x, y, -3 * y, 3 * x);
%! assert (c, 6 * ones (3, 5));
%! assert (v, 3 * ones (3, 5));
%! [x, y, z] = meshgrid (1:3, 1:3, 1:3);
%! [cx, cy, cz] = curl (x, y, z, y .* 0 + 2 * z, 3 * x, 5 * y);
%! assert ({cx, cy, cz}, {5 * ones(3, 3, 3), 2 * ones(3, 3, 3), 3 * ones(3, 3, 3)}, 1e-13);
%!error <Invalid call to curl> curl (1)
