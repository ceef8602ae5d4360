## [U, T] = rsf2csf (UR, TR)
## From a real Schur form, A = UR*TR*UR' with blocks of two on the diagonal, to a complex one, whose T is
## triangular.
##   >> [u, t] = rsf2csf (eye (2), [1 2; -2 1]);
##   >> diag (t).'
##   ans =
##
##      1 + 2i   1 - 2i
##
## See also: schur
function [U, T] = rsf2csf (U, T, varargin)
  if (nargin != 2)
    print_usage ();
  end
  for v = {U, T}
    if (! isnumeric (v{1}))
      error ("rsf2csf: wrong type argument '%s'", typeinfo (v{1}));
    end
  end
  if (iscomplex (U) || iscomplex (T))
    error ("rsf2csf: UR and TR must be real matrices");
  elseif (ndims (U) > 2 || ndims (T) > 2 || ! issquare (T) || ! size_equal (U, T))
    error ("rsf2csf: inconsistent matrix dimensions");
  end
  [U, T] = __floats__ (U, T);
  n = rows (T);
  for k = 1:n-1
    if (T(k+1, k) == 0)
      continue;
    end
    b = k:k+1;
    B = T(b, b);
    half = (B(1, 1) - B(2, 2)) / 2;
    l = (B(1, 1) + B(2, 2)) / 2 + sqrt (half ^ 2 + B(1, 2) * B(2, 1));
    x = [l - B(2, 2); B(2, 1)];              # an eigenvector: first column of the rotation
    x *= exp (-1i * arg (x(1))) / norm (x);
    G = [x, [-conj(x(2)); conj(x(1))]];
    T(:, b) = T(:, b) * G;
    T(b, :) = G' * T(b, :);
    T(k+1, k) = 0;
    U(:, b) = U(:, b) * G;
  end
  T = triu (T);
end

%!test
%! A = [1 2 3; -2 1 0; 1 1 4];
%! [UR, TR] = schur (A);
%! [U, T] = rsf2csf (UR, TR);
%! assert (U * T * U', A, 1e-13);
%! assert (tril (T, -1), zeros (3));
%! assert (U' * U, eye (3), 1e-14);
%! assert (rsf2csf (eye (2), [1 2; -2 1]), [1 1i; 1i 1] / sqrt (2), 1e-14);
