## pow2 (X)
## pow2 (F, E)
## 2 .^ X, or F .* 2 .^ E.
##   >> pow2 (3)
##   ans = 8
## See also: log2, nextpow2, power
function y = pow2 (f, e)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    y = 2 .^ f;
  else
    y = f .* (2 .^ e);
  end
end

%!assert (pow2 ([1 3], [2 1]), [4 6])
