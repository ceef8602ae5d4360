## cumtrapz (Y)
## cumtrapz (X, Y)
## cumtrapz (SPACING, Y)
## cumtrapz (..., DIM)
## Running integral of sampled values by the trapezoidal rule, starting with 0.
##   >> cumtrapz ([0 2 4], [1 2 3])
##   ans =
##
##      0   3   8
##
## See also: trapz, cumsum
function z = cumtrapz (x, y = [], dim = [])
  if (nargin < 1)
    print_usage ();
  end
  [areas, dim, step] = __trapezoids__ ('cumtrapz', nargin, x, y, dim);
  start = size (areas);
  start(dim) = 1;
  z = step * 0.5 * cumsum (cat (dim, zeros (start), areas), dim);
end

%!assert (cumtrapz ([0 2 4], [1 2 3]), [0 3 8])
%!assert (cumtrapz ([1 2; 3 4], 2), [0 1.5; 0 3.5])
%!assert (cumtrapz (3, [1 2 4]), [0 4.5 13.5])
