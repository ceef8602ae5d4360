## trapz (Y)
## trapz (X, Y)
## trapz (SPACING, Y)
## trapz (..., DIM)
## Integral of sampled values by the trapezoidal rule, with spacing 1 or at the points X.
##   >> trapz ([0 1 3], [0 1 3])
##   ans = 4.5000
## See also: cumtrapz, integral
function z = trapz (x, y = [], dim = [])
  if (nargin < 1)
    print_usage ();
  end
  [areas, dim, step] = __trapezoids__ ('trapz', nargin, x, y, dim);
  z = step * 0.5 * sum (areas, dim);
end

%!assert (trapz ([1 2; 3 4; 5 6]), [6 8])
%!assert (trapz ((0:2)', [1 2; 3 4; 5 6]), [6 8])
%!error <trapz: length of X and length of Y along DIM must match> trapz ([1 2], [1 2 3])
%!assert (trapz (2, [1 2 4]), 9)
