## csch (X)
## Hyperbolic cosecant, 1 ./ sinh (X).
##   >> csch (1)
##   ans = 0.8509
## See also: sinh, acsch
function y = csch (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ sinh (x);
end

%!assert (csch (1), 0.85091812823932155, 1e-15)
