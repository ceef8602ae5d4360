## betaln (A, B)
## Logarithm of the beta function.
##   >> betaln (2, 3)
##   ans = -2.4849
## See also: beta, gammaln
function y = betaln (a, b)
  if (nargin < 2)
    print_usage ();
  end
  y = gammaln (a) + gammaln (b) - gammaln (a + b);
end

%!assert (betaln (2, 3), log (1/12), 1e-14)
