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
  x - 1;                                        # what is no number is found here
  y = sinpi (x + 0.5);
end

%!assert (cospi ([0 0.5 1 1.5]), [1 0 -1 0])
