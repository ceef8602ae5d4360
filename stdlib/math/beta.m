## beta (A, B)
## Beta function, gamma (A) .* gamma (B) ./ gamma (A + B).
##   >> beta (2, 3)
##   ans = 0.083333
## See also: betaln, betainc, gamma
function y = beta (a, b)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (a) || islogical (a) || ischar (a)) || ! (isnumeric (b) || islogical (b) || ischar (b)) ...
      || iscomplex (a) || iscomplex (b))
    error ("beta: A and B must be real");
  end
  [differ, a, b] = common_size (a, b);
  if (differ)
    error ("beta: A and B must have consistent sizes");
  end
  y = real (exp (gammaln (a) + gammaln (b) - gammaln (a + b)));
end

%!assert (beta ([1 2], [3 4]), [1/3 1/20], 1e-15)
%!error <beta: A and B must have consistent sizes> beta ([1 2 3], [1 2])
