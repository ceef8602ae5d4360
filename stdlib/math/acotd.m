## acotd (X)
## Inverse cotangent in degrees.
##   >> acotd (1)
##   ans = 45
## See also: cotd, acot
function y = acotd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = atand (1 ./ x);
end

%!assert (acotd (1), 45)
