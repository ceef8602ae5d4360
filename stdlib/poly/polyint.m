## polyint (P)
## polyint (P, K)
## Integral of a polynomial, with the constant K (by default 0).
##   >> polyint ([3 2 1])
##   ans =
##
##      1   1   1   0
##
## See also: polyder, polyval
function q = polyint (p, k = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isvector (p) || isempty (p)))
    error ("polyint: argument must be a vector");
  end
  if (! isscalar (k))
    error ("polyint: the constant of integration must be a scalar");
  end
  n = numel (p);
  if (n == 0)
    q = [];
    return;
  end
  if (rows (p) > 1)
    p = p.';
  end
  q = [(p(:).' ./ (n:-1:1)), k];
end

%!assert (polyint ([3 2 1]), [1 1 1 0])
%!assert (polyint ([6 2], 7), [3 2 7])
