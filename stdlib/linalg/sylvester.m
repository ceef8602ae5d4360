## X = sylvester (A, B, C)
## The solution of A*X + X*B = C, by the Schur forms of A and B (Bartels and Stewart, 1972).
##   >> sylvester ([1 2; 3 4], [5 6; 7 8], [9 10; 11 12])
##   ans =
##
##      0.5000   0.6667
##      0.6667   0.5000
##
## See also: kron, schur
function X = sylvester (A, B, C, varargin)
  if (nargin != 3)
    print_usage ();
  elseif (isempty (A) || isempty (B) || isempty (C))
    X = [];
    return;
  elseif (! issquare (A))
    error ("sylvester: A must be a square matrix");
  elseif (! issquare (B))
    error ("sylvester: B must be a square matrix");
  elseif (rows (A) != rows (C) || columns (B) != columns (C))
    error ("nonconformant matrices");
  end
  if (ischar (A) || ischar (B) || ischar (C))
    error ("invalid conversion from string to real matrix");
  end
  if (islogical (A))
    A = double (A);
  end
  if (islogical (B))
    B = double (B);
  end
  if (iscell (C) || isstruct (C))
    error ("octave_base_value::matrix_value(): wrong type argument '%s'", typeinfo (C));
  end
  ## U*S*U' = A and V*T*V' = B with triangles S and T: S*Y + Y*T = U'*C*V, a column after the other
  [U, S] = schur (A, "complex");
  [V, T] = schur (B, "complex");
  X = solution (U, S, V, T, C);
  X += solution (U, S, V, T, C - A * X - X * B);        # once more for what rounding has left
  if (isreal (A) && isreal (B) && isreal (C))
    X = real (X);
  end
end

function X = solution (U, S, V, T, C)
  F = U' * C * V;
  Y = zeros (size (F));
  one = eye (rows (S));
  for k = 1:columns (F)
    Y(:,k) = (S + T(k,k) * one) \ (F(:,k) - Y(:,1:k-1) * T(1:k-1,k));
  end
  X = U * Y * V';
end

%!test
%! A = magic (4); B = [1 2 0; 0 3 1; 1 1 1]; C = reshape (1:12, 4, 3);
%! X = sylvester (A, B, C);
%! assert (A*X + X*B, C, 1e-11);
%!error <sylvester: A must be a square matrix> sylvester ([1 2], 5, [9; 10])
