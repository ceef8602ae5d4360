## sombrero (N)
## [X, Y, Z] = sombrero (N)
## The surface sin (r) / r on a square with N (41) points a side, drawn or given back.
##   >> [x, y, z] = sombrero (3); z
##   z =
##
##     -0.083953   0.123670  -0.083953
##      0.123670   1.000000   0.123670
##     -0.083953   0.123670  -0.083953
##
## See also: peaks, surf
function [x, y, z] = sombrero (n = 41)
  if (! isscalar (n) || n < 2)
    error ("sombrero: number of grid lines N must be greater than 1");
  end
  [X, Y] = meshgrid (linspace (-8, 8, n));
  r = sqrt (X .^ 2 + Y .^ 2) + eps;
  Z = sin (r) ./ r;
  if (nargout == 0)
    surf (X, Y, Z);
  else
    x = X;
    y = Y;
    z = Z;
  end
end

%!test [x, y, z] = sombrero (5); assert (z(3, 3), 1); assert (z(1, 3), sin (8) / 8, 1e-15);
%!error <sombrero: number of grid lines N must be greater than 1> sombrero (1)
