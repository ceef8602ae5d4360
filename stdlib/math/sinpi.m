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
  x - 1;                                        # what is no number is found here
  whole = x == fix (x) & isfinite (x);
  x = mod (x - 1, 2) - 1;
  y = sin (x * pi);
  y(whole) = 0;
end

%!assert (sinpi ([0 0.5 1 1.5]), [0 1 0 -1])
