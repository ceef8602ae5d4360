## realpow (X, Y)
## X .^ Y that refuses to become complex.
##   >> realpow (2, 3)
##   ans = 8
## See also: power, realsqrt, reallog
function z = realpow (x, y)
  if (nargin < 2)
    print_usage ();
  end
  z = x .^ y;
  if (iscomplex (z))
    error ("realpow: produced complex result");
  end
end

%!error <realpow: produced complex result> realpow (-1, 0.5)
