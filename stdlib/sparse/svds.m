## S = svds (A)
## S = svds (A, K)
## S = svds (A, K, SIGMA)
## S = svds (A, K, SIGMA, OPTS)
## [U, S, V, FLAG] = svds (...)
## K (6) singular values of A (M x N, sparse or full), falling: the largest ('L'), or those nearest to the
## number SIGMA. With more outputs S is diagonal, U (M x K) and V (N x K) hold the singular vectors; FLAG is
## 1 where not all converged. Of large A they are eigenvalues of [0, A; A', 0] by eigs, of which OPTS has the
## fields tol (of the singular values), maxit, disp, p, v0 (M+N x 1); A of at most 200 rows or columns is
## done by svd.
##   >> svds (sparse (diag (1:9)), 3)'
##   ans =
##
##      9   8   7
##
## See also: svd, eigs
function [u, s, v, flag] = svds (A, k = 6, sigma = 'L', opts = struct ())
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
  elseif (! isstruct (opts))
    error ('svds: OPTS must be a structure');
  end
  k = min (k, min (size (A)));
  largest = max (abs (nonzeros (A)));
  flag = 0;
  if (min (size (A)) <= 200 || isempty (largest) || 3 * k > min (size (A)))
    [u, s, v] = by_svd (A, k, sigma);
  else
    [u, s, v, flag] = by_eigs (A, k, sigma, opts, largest);
  end
  if (nargout < 2)
    u = s;
  else
    s = diag (s);
  end
end

function [u, s, v] = by_svd (A, k, sigma)
  [u, s, v] = svd (full (A), 'econ');
  s = diag (s);
  which = 1:k;
  if (! ischar (sigma))
    [~, order] = sort (abs (s - sigma));
    which = sort (order(1:k))';
  end
  u = u(:, which);
  s = s(which);
  v = v(:, which);
end

## [0, A; A', 0] has the eigenvalues s and -s. Near zero it would have the zeros of a longer side too: R of A
## = Q*R does instead of A then.
function [u, s, v, flag] = by_eigs (A, k, sigma, opts, largest)
  [m, n] = size (A);
  near_zero = ! ischar (sigma) && sigma < 1e-3 * largest;
  if (near_zero && m < n)
    [v, s, u, flag] = by_eigs (A', k, sigma, opts, largest);
    return;
  end
  A = double (A) / largest;
  C = A;
  many = k;
  if (near_zero)
    if (m > n)
      C = qr (sparse (A), 0);
    end
    many = min (2 * n - 3, 2 * k + 2);
    how = max (sigma / largest, 1e-9);             # zero itself might be an eigenvalue
  elseif (ischar (sigma))
    how = {'la', 'lr'}{1 + ! isreal (A)};
  else
    how = sigma / largest;
  end
  if (isfield (opts, 'tol'))
    opts.tol /= largest * sqrt (2);
  end
  r = rows (C);
  [V, D, flag] = eigs ([sparse(r, r), sparse(C); sparse(C'), sparse(n, n)], many, how, opts);
  s = real (diag (D));
  good = find (s >= 0);
  if (near_zero)                                   # s and -s were found, which rounding may mix
    [~, order] = sort (s, 'descend');
    good = order(! isnan (s(order)))(1:min (k + 1, end));
    s = abs (s);
  end
  [~, order] = sort (s(good), 'descend');
  if (! ischar (sigma))
    [~, order] = sort (abs (s(good) - how));
  end
  good = good(order(1:min (k, end)));
  [s, order] = sort (s(good), 'descend');
  V = V(:, good(order)) * sqrt (2);
  v = V(r+1:end, :);
  u = V(1:r, :);
  if (r != m && any (s < 1e-12))                   # its left vector is not in the range of A
    [u, s, v] = by_svd (A * largest, k, sigma);
    return;
  elseif (r != m)
    u = A * v ./ s';
  end
  s = [s; NaN(k - numel (s), 1)] * largest;
  u(:, end+1:k) = NaN;
  v(:, end+1:k) = NaN;
  flag = double (flag || any (isnan (s)));
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
%!test
%! n = 300;  A = spdiags ([(1:n)', ones(n, 1), sin(1:n)'], -1:1, n, n + 20);  t = svd (full (A));
%! assert (svds (A, 4), t(1:4), 1e-9);
%! [u, s, v, flag] = svds (A, 4);  assert (norm (A * v - u * s) < 1e-8);  assert (u' * u, eye (4), 1e-9);  assert (flag, 0);
%! [~, at] = sort (abs (t - 50.3));  assert (svds (A', 3, 50.3), sort (t(at(1:3)), 'descend'), 1e-8);
%! [u, s, v] = svds (1i * A, 2);  assert (diag (s), t(1:2), 1e-9);  assert (norm (1i * A * v - u * s) < 1e-8);
%! assert (svds (A, 2, 0), t(end-1:end), 1e-8);
%! [u, s, v] = svds (A, 2, 0);  assert (norm (A * v - u * s) < 1e-8);  assert (v' * v, eye (2), 1e-8);
%! assert (svds (A(:,1:n)', 3, 0), svd (full (A(:,1:n)))(end-2:end), 1e-8);
