## map = winter ()
## map = winter (n)
## From blue to green. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> winter (3)
##   ans =
##
##           0        0   1.0000
##           0   0.5000   0.7500
##           0   1.0000   0.5000
##
## See also: gray, jet, colormap
function map = winter (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('winter', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [zeros(n, 1), x, 1 - x / 2];
end

%!assert (winter (1), [0 0 1], 1e-7)
%!assert (winter (2), [0 0 1;0 1 0.5], 1e-7)
%!assert (winter (5), [0 0 1;0 0.25 0.875;0 0.5 0.75;0 0.75 0.625;0 1 0.5], 1e-7)
%!assert (winter (8), [0 0 1;0 0.14285714 0.92857143;0 0.28571429 0.85714286;0 0.42857143 0.78571429;0 0.57142857 0.71428571;0 0.71428571 0.64285714;0 0.85714286 0.57142857;0 1 0.5], 1e-7)
%!assert (size (winter (0)), [0 3])
%!error <winter: N must be a scalar> winter ([1 2])
