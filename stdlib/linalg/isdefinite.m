## isdefinite (A)
## isdefinite (A, tol)
## Is A symmetric (Hermitian) and positive definite, with tol taken off its diagonal? The default of tol is
## 100 * eps * norm (A, "fro").
##   >> isdefinite ([2 1; 1 2])
##   ans = 1
## See also: issymmetric, ishermitian, chol
function answer = isdefinite (A, tol)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (A))
    answer = false;
    return;
  end
  if (! isfloat (A))
    A = double (A);
  end
  if (nargin == 1)
    tol = 100 * eps (class (A)) * norm (A, "fro");
  elseif (! (isnumeric (tol) && isscalar (tol) && tol >= 0))
    error ("isdefinite: TOL must be a scalar >= 0");
  end
  if (! ishermitian (A, tol))
    answer = false;
    return;
  end
  [~, p] = chol (A - tol * eye (rows (A)));
  answer = (p == 0);
end

%!assert (isdefinite ([2 1; 1 2]), true)
%!assert (isdefinite ([1 2; 2 1]), false)
%!assert (isdefinite (ones (2, 3)), false)
%!error <isdefinite: TOL must be a scalar .= 0> isdefinite (1, -1)
