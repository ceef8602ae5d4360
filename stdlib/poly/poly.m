## poly (A)
## poly (X)
## Characteristic polynomial of the square matrix A, or the polynomial with the roots X.
##   >> poly ([1 2 3])
##   ans =
##
##       1   -6   11   -6
##
## See also: roots, eig
function y = poly (x)
  if (nargin < 1)
    print_usage ();
  end
  m = min (size (x));
  n = max (size (x));
  if (m == 0)
    y = 1;
    return;
  elseif (m == 1)
    v = x;
  elseif (m == n)
    v = eig (x);
  else
    print_usage ();
  end
  y = zeros (1, n + 1);
  y(1) = 1;
  for j = 1:n
    y(2:j + 1) = y(2:j + 1) - v(j) .* y(1:j);
  end
  ## Roots in conjugate pairs make real coefficients.
  if (iscomplex (y) && isequal (sort (v(imag (v) > 0)), sort (conj (v(imag (v) < 0)))))
    y = real (y);
  elseif (all (all (imag (x) == 0)))
    y = real (y);
  end
end

%!assert (poly ([1 2 3]), [1 -6 11 -6])
%!assert (poly ([2 1; 1 2]), [1 -4 3], 1e-14)
%!assert (poly ([]), 1)
