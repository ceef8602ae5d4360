## ordeig (A)
## ordeig (A, B)
## The eigenvalues of a (quasi-)triangular matrix such as a Schur form, in the order of its diagonal.
##   >> ordeig ([1 2; 0 3])
##   ans =
##   
##      1
##      3
##   
## See also: eig, schur
function lambda = ordeig (A, B)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (A) || ! issquare (A))
    error ("ordeig: A must be a square matrix");
  elseif (nargin > 1 && (! isnumeric (B) || ! issquare (B)))
    error ("ordeig: B must be a square matrix");
  elseif (nargin > 1 && rows (A) != rows (B))
    error ("ordeig: A and B must be the same size");
  end
  n = rows (A);
  if (nargin < 2)
    B = eye (n);
  end
  lambda = zeros (n, 1);
  k = 1;
  while (k <= n)
    if (k < n && A(k + 1, k) != 0)
      block = A(k:k + 1, k:k + 1) / full (B(k:k + 1, k:k + 1));
      half = trace (block) / 2;
      root = sqrt (complex (half ^ 2 - det (block)));
      lambda(k) = half + root;
      lambda(k + 1) = half - root;
      k += 2;
    else
      lambda(k) = A(k, k) / B(k, k);
      k++;
    end
  end
end

%!assert (ordeig ([1 2; 0 3]), [1; 3])
%!assert (ordeig ([0 1; -1 0]), [1i; -1i])
