## LAMBDA = qz (A, B)
## [AA, BB, Q, Z] = qz (A, B)
## [AA, BB, Q, Z, V, W, LAMBDA] = qz (A, B)
## [AA, BB, Z] = qz (A, B, ORDER)
## [AA, BB, Z, LAMBDA] = qz (A, B, ORDER)
## The generalized Schur form of the pencil A - lambda * B: AA = Q*A*Z and BB = Q*B*Z with orthogonal Q and Z, AA upper triangular (with 2 x 2 blocks for
## complex pairs of eigenvalues where A and B are real), BB upper triangular. The columns of V and W are right and left generalized eigenvectors, LAMBDA the
## eigenvalues. ORDER: which of them come first: "N" as they are, "S" small ones (|lambda| < 1), "B" big ones, "-" those left of the imaginary axis, "+" the others.
## (C. Moler, G. Stewart, An algorithm for generalized matrix eigenvalue problems, SIAM J. Numer. Anal. 10, 1973; here LAPACK's.)
##   >> [AA, BB, Q, Z] = qz ([1 2; 0 3], eye (2)); round (diag (AA) ./ diag (BB))'
##   ans =
##
##      1   3
##
## See also: ordqz, eig, schur
function varargout = qz (A, B, order)
  if (nargin < 2 || nargin > 3 || nargout > 7)
    print_usage ();
  elseif (nargin == 3 && (nargout < 3 || nargout > 4))
    error ("qz: invalid number of output arguments for form 3 call");
  end
  if (nargin == 3)
    if (! (ischar (order) && ! isempty (order)))
      error ("qz: OPT must be a string");
    elseif (! any (upper (order(1)) == "NSB+-"))
      error ("qz: invalid order option '%s'", upper (order(1)));
    end
  end
  if (! (isnumeric (A) && isnumeric (B)))
    error ("qz: A and B must be matrices of numbers");
  elseif (rows (A) != columns (A))
    error ("qz: A must be a square matrix");
  elseif (! size_equal (A, B))
    error ("nonconformant matrices");
  elseif (! all (isfinite ([A(:); B(:)])))
    error ("qz: A and B cannot have Inf or NaN values");
  end
  A = full (double (A));
  B = full (double (B));
  n = rows (A);
  if (n == 0)
    varargout = repmat ({zeros(0, 0)}, 1, max (nargout, 1));
    return;
  end
  [q, r] = qr (B);
  [AA, BB, Q, Z, values] = __qz__ (q' * A, r, q, eye (n));
  if (nargin == 3 && upper (order(1)) != "N")
    [AA, BB, Q, Z] = ordqz (AA, BB, Q', Z, upper (order(1)));
    Q = Q';
    values = [];
  end
  lambda = ordeig (AA, BB);
  if (nargin == 3)
    varargout = {AA, BB, Z, lambda}(1:nargout);
  elseif (nargout < 2)
    varargout{1} = lambda;
  else
    varargout = {AA, BB, Q', Z};
    if (nargout > 4)
      [L, R] = __qz_vectors__ (AA, BB, Q, Z);
      varargout(5:7) = {pairs(R, AA), pairs(L, AA), lambda};
    end
    varargout = varargout(1:nargout);
  end
end

## Columns that are the real and the imaginary part of one vector, as that vector and its conjugate.
function V = pairs (V, AA)
  if (isreal (AA))
    k = find (diag (AA, -1) != 0)';
    if (! isempty (k))
      V = complex (V);
      [V(:,k), V(:,k+1)] = deal (V(:,k) + 1i * V(:,k+1), V(:,k) - 1i * V(:,k+1));
    end
  end
end

%!test
%! A = [1 2 0; -2 1 1; 0 1 3]; B = [1 0 0; 0 2 1; 0 0 1];
%! [AA, BB, Q, Z, V, W, lambda] = qz (A, B);
%! assert (Q * A * Z, AA, 1e-13); assert (Q * B * Z, BB, 1e-13); assert (Q * Q', eye (3), 1e-13); assert (tril (BB, -1), zeros (3));
%! assert (AA, [0.5680 1.8603 -1.0964; -2.0679 0.9224 0.7925; 0 0 3.2031], 1e-4);
%! assert (lambda, [0.6285 + 1.4687i; 0.6285 - 1.4687i; 2.7430], 1e-4);
%! assert (A * V, B * V * diag (lambda), 1e-13); assert (W' * A, diag (lambda) * W' * B, 1e-13);
%! assert (V(:,1), [0.8937 + 0.1063i; -0.2441 + 0.6365i; 0.1945 - 0.1479i], 1e-4);
%! [a, b, z] = qz (A, B, "N"); assert ({a, b, z}, {AA, BB, Z});
%! [a, b, z, l] = qz (A, B, "B"); assert (abs (l(1)) >= 1);
%!test
%! A = [1 2i; 3 4]; B = [5 6; 7 8]; [AA, BB, Q, Z] = qz (A, B); assert (Q * A * Z, AA, 1e-13); assert (tril (AA, -1), zeros (2));
%! assert (sort (qz ([1 2; 3 4], eye (2))), [-0.3723; 5.3723], 1e-4);
%!error <qz: A must be a square matrix> qz ([1 2], [1 2])
%!error <nonconformant matrices> qz ([1 2; 3 4], [1 2 3])
%!error <qz: invalid order option 'X'> [a, b, z] = qz (1, 1, "x");
%!error <qz: invalid number of output arguments for form 3 call> qz (1, 1, "N")
%!error <Invalid call> qz (1)
