## reallog (X)
## Logarithm that refuses to become complex.
##   >> reallog (1)
##   ans = 0
## See also: log, realsqrt, realpow
function y = reallog (x)
  if (nargin < 1)
    print_usage ();
  end
  if (iscomplex (x) || any (x(:) < 0))
    error ("reallog: produced complex result");
  end
  y = log (x);
end

%!error <reallog: produced complex result> reallog (-1)
