## acoth (X)
## Inverse hyperbolic cotangent.
##   >> acoth (2)
##   ans = 0.5493
## See also: coth, atanh
function y = acoth (x)
  if (nargin < 1)
    print_usage ();
  end
  y = atanh (1 ./ x);
end

%!assert (acoth (2), atanh (0.5))
