## sinpi (X)
## Sine of pi * X, exact at multiples of one half.
##   >> sinpi ([0.5 1])
##   ans =
##
##      1   0
##
## See also: cospi, sin
function y = sinpi (x)
  if (nargin < 1)
    print_usage ();
  end
  x = rem (x, 2);
  x(x > 1) -= 2;
  x(x < -1) += 2;
  y = sin (x * pi);
  y(x == fix (x)) = 0;
end

%!assert (sinpi ([0 0.5 1 1.5]), [0 1 0 -1])
