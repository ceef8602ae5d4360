## null (A)
## null (A, tol)
## An orthonormal basis of the vectors x with A * x = 0, by singular values not above tol.
##   >> null ([1 0; 0 1])
##   ans = [](2x0)
## See also: orth, rank, svd
function N = null (A, tol)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 1 && strcmp (tol, "r"))
    error ("null: option for rational not yet implemented");
  end
  [~, S, V] = svd (A);
  if (isempty (A) && columns (A) == 0)
    N = [];
    return;
  end
  if (isvector (S))
    s = S(1);
  else
    s = diag (S)(:);
  end
  if (nargin == 1)
    tol = max (size (A)) * max ([s(:); 0]) * eps (class (V));
  end
  N = V(:, sum (s > tol) + 1:end);
  N(abs (N) < eps (class (N))) = 0;
end

%!assert (size (null (eye (2))), [2 0])
%!assert ([1 1] * null ([1 1]), 0, 1e-15)
%!assert (size (null ([1 2 3])), [3 2])
%!test lastwarn (""); assert (size (null ((1:4)')), [1 0]); assert (lastwarn (), "")
