## asech (X)
## Inverse hyperbolic secant.
##   >> asech (0.5)
##   ans = 1.3170
## See also: sech, acosh
function y = asech (x)
  if (nargin < 1)
    print_usage ();
  end
  y = acosh (1 ./ x);
end

%!assert (asech (1), 0)
