## S = svds (A)
## S = svds (A, K)
## S = svds (A, K, SIGMA)
## [U, S, V, FLAG] = svds (...)
## K (6) singular values of A (M x N, sparse or full), falling: the largest ('L'), or those nearest to the number SIGMA. With
## more outputs S is diagonal, U (M x K) and V (N x K) hold the singular vectors; FLAG is 0. All singular values are
## computed (by svd), then chosen.
##   >> svds (sparse (diag (1:9)), 3)'
##   ans =
##
##      9   8   7
##
## See also: svd, eigs
function [u, s, v, flag] = svds (A, k = 6, sigma = 'L')
  if (nargin < 1)
    print_usage ();
  elseif (ndims (A) != 2 || ! isnumeric (A))
    error ('svds: A must be a 2-D matrix');
  elseif (ischar (sigma) && ! strcmp (sigma, 'L'))
    error ("svds: SIGMA must be a positive real value or the string 'L'");
  elseif (! ischar (sigma) && ! (isscalar (sigma) && isreal (sigma) && sigma >= 0))
    error ('svds: SIGMA must be a positive real value');
  elseif (! (isnumeric (k) && isscalar (k) && k >= 1 && k == fix (k)))
    error ('svds: K must be a positive integer');
  end
  flag = 0;
  [u, s, v] = svd (full (A), 'econ');
  found = diag (s);
  k = min (k, numel (found));
  which = 1:k;
  if (! ischar (sigma))
    [~, order] = sort (abs (found - sigma));
    which = sort (order(1:k))';
  end
  if (nargout < 2)
    u = found(which);
  else
    u = u(:, which);
    s = diag (found(which));
    v = v(:, which);
  end
end

%!error svds ()
%!error <svds: A must be a 2-D matrix> svds (ones (2, 2, 2))
%!error <svds: SIGMA must be a positive real value or the string 'L'> svds (1, 1, 'x')
%!error <svds: SIGMA must be a positive real value> svds (1, 1, -1)
%!error <svds: K must be a positive integer> svds (1, 0)
%!test
%! A = sparse (toeplitz (1:8));  s = svd (full (A));
%! assert (svds (A), s(1:6), 1e-12);  assert (svds (A(:, 1:2), 9), svd (full (A(:, 1:2))), 1e-12);
%! assert (svds (A, 2, 0), s(7:8), 1e-12);  assert (svds (A, 1, s(4) + 0.01), s(4), 1e-12);
%! [u, s, v, flag] = svds (A, 2);  assert (size (u), [8 2]);  assert (u' * A * v, s, 1e-12);  assert (flag, 0);
