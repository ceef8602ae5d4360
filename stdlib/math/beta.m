## beta (A, B)
## Beta function, gamma (A) .* gamma (B) ./ gamma (A + B).
##   >> beta (2, 3)
##   ans = 0.083333
## See also: betaln, betainc, gamma
function y = beta (a, b)
  if (nargin < 2)
    print_usage ();
  end
  y = real (exp (gammaln (a) + gammaln (b) - gammaln (a + b)));
end

%!assert (beta ([1 2], [3 4]), [1/3 1/20], 1e-15)
