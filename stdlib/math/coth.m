## coth (X)
## Hyperbolic cotangent, 1 ./ tanh (X).
##   >> coth (1)
##   ans = 1.3130
## See also: tanh, acoth
function y = coth (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ tanh (x);
end

%!assert (coth (1), 1.3130352854993312, 1e-15)
