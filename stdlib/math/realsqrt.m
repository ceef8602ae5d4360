## realsqrt (X)
## Square root that refuses to become complex.
##   >> realsqrt (4)
##   ans = 2
## See also: sqrt, reallog, realpow
function y = realsqrt (x)
  if (nargin < 1)
    print_usage ();
  end
  if (iscomplex (x) || any (x(:) < 0))
    error ("realsqrt: produced complex result");
  end
  y = sqrt (x);
end

%!error <realsqrt: produced complex result> realsqrt (-1)
