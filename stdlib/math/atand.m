## atand (X)
## Inverse tangent in degrees.
##   >> atand (1)
##   ans = 45
## See also: tand, atan
function y = atand (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 180 / pi * atan (x);
end

%!assert (atand (1), 45)
