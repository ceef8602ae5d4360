## acsch (X)
## Inverse hyperbolic cosecant.
##   >> acsch (2)
##   ans = 0.4812
## See also: csch, asinh
function y = acsch (x)
  if (nargin < 1)
    print_usage ();
  end
  y = asinh (1 ./ x);
end

%!assert (acsch (2), asinh (0.5))
