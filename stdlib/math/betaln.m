## betaln (A, B)
## Logarithm of the beta function.
##   >> betaln (2, 3)
##   ans = -2.4849
## See also: beta, gammaln
function y = betaln (a, b)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isnumeric (a) || islogical (a) || ischar (a)) || ! (isnumeric (b) || islogical (b) || ischar (b)) ...
      || iscomplex (a) || iscomplex (b))
    error ("betaln: A and B must be real");
  end
  [differ, a, b] = common_size (a, b);
  if (differ)
    error ("betaln: A and B must have consistent sizes");
  end
  y = gammaln (a) + gammaln (b) - gammaln (a + b);
end

%!assert (betaln (2, 3), log (1/12), 1e-14)
