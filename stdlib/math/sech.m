## sech (X)
## Hyperbolic secant, 1 ./ cosh (X).
##   >> sech (0)
##   ans = 1
## See also: cosh, asech
function y = sech (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ cosh (x);
end

%!assert (sech (0), 1)
