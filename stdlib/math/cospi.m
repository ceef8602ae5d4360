## cospi (X)
## Cosine of pi * X, exact at multiples of one half.
##   >> cospi ([0.5 1])
##   ans =
##
##      0  -1
##
## See also: sinpi, cos
function y = cospi (x)
  if (nargin < 1)
    print_usage ();
  end
  x = abs (rem (x, 2));
  x(x > 1) = 2 - x(x > 1);
  y = cos (x * pi);
  y(x == 0.5) = 0;
end

%!assert (cospi ([0 0.5 1 1.5]), [1 0 -1 0])
