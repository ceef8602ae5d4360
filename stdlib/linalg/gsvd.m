## S = gsvd (A, B)
## [U, V, X, C, S] = gsvd (A, B)
## The generalized singular value decomposition of A (M x N) and B (P x N): A = U*C*X', B = V*S*X' with orthogonal U and V, C'*C + S'*S = eye (K) and diagonal C and
## S, where K, the number of columns of X, is the rank of [A; B]. With one output the quotients C(k,k)/S(k,k) in rising order (Inf where S is 0). It is found by
## the singular values of the upper part of an orthogonal basis of [A; B]. (C. Van Loan, Generalizing the singular value decomposition, SIAM J. Numer. Anal. 13, 1976.)
##   >> gsvd ([1 0; 0 2], eye (2))
##   ans =
##
##      1
##      2
##
## See also: svd, qr, eig
function [U, V, X, C, S] = gsvd (A, B, economy)
  if (nargin < 2 || ! (nargout < 2 || nargout == 5))
    print_usage ();
  elseif (! (isnumeric (A) && isnumeric (B)))
    error ("gsvd: A and B must be matrices of numbers");
  elseif (columns (A) != columns (B))
    error ("gsvd: A and B must have the same number of columns");
  elseif (! all (isfinite (A(:))))
    error ("gsvd: A cannot have Inf or NaN values");
  elseif (! all (isfinite (B(:))))
    error ("gsvd: B cannot have Inf or NaN values");
  end
  A = full (A);
  B = full (B);
  [m, n] = size (A);
  p = rows (B);
  [P, D, W] = svd ([A; B], "econ");
  d = diag (D);
  k = sum (d > max ([m + p, n]) * eps (class (d)) * max ([d; 0]));
  Q = P(:,1:k);
  [U, C, Z] = svd (Q(1:m,:));
  c = zeros (k, 1);
  c(1:min (m, k)) = C(1:m+1:m*min (m, k));
  ## the columns of the lower part, turned, are orthogonal: their lengths are the sines
  T = Q(m+1:end,:) * Z;
  lengths = sqrt (sum (abs (T) .^ 2, 1))';
  s = sqrt (max (1 - c .^ 2, 0));
  s(c > 0.7) = lengths(c > 0.7);
  if (nargout < 2)
    U = sort (c ./ s);
    return;
  end
  ## where there are fewer rows than columns, the longest ones (those at the end) have a place in S
  first = max (k - p, 0);
  S = zeros (p, k);
  S(sub2ind ([p, k], 1:k - first, first+1:k)) = s(first+1:k);
  [V, R] = qr (fliplr (T(:,first+1:k)));
  turn = sign (R(1:p+1:p*min (p, k - first)));
  turn(turn == 0) = 1;
  V(:,1:numel (turn)) .*= turn;
  V(:,1:numel (turn)) = fliplr (V(:,1:numel (turn)));
  X = W(:,1:k) * (d(1:k) .* Z);
  if (nargin > 2)
    U = U(:,1:min (m, k));
    C = C(1:min (m, k),:);
  end
end

%!function check (A, B)
%!  [U, V, X, C, S] = gsvd (A, B); k = columns (X);
%!  assert (U * C * X', A, 1e-12); assert (V * S * X', B, 1e-12);
%!  assert (U' * U, eye (rows (A)), 1e-12); assert (V' * V, eye (rows (B)), 1e-12); assert (C' * C + S' * S, eye (k), 1e-12);
%!endfunction
%!test
%! A = [1 2 3; 4 5 6; 7 8 10; 1 0 1]; B = [1 0 2; 0 3 1; 2 2 2];
%! check (A, B); check (A(1:2,:), B); check (A, B(1,:)); check (A, B(1:2,:)); check (A(1,:), B(1,:)); check (A + 1i * A([2 1 4 3],:), B);
%! check ([1 2; 2 4], [3 6; 1 2]); check (A, zeros (3));
%! assert (gsvd (A, B), [0.3247; 1.1543; 4.0291], 1e-4);
%! assert (gsvd (A(1:2,:), B), [0; 0.9548; 2.2901], 1e-4);
%!error <gsvd: A and B must have the same number of columns> gsvd ([1 2], [1 2 3])
%!error <gsvd: A cannot have Inf or NaN values> gsvd ([1 NaN], [1 2])
%!error <Invalid call> gsvd (1)
