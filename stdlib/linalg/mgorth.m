## [Y, H] = mgorth (X, V)
## X made orthogonal to the orthonormal columns of V (modified Gram-Schmidt) and of length 1; H has the
## coefficients.
##   >> mgorth ([3; 4], [1; 0])'
##   ans =
##
##      0   1
##
## See also: orth, qr
function [y, h] = mgorth (x, v)
  if (nargin != 2)
    print_usage ();
  elseif (ndims (v) > 2 || ! iscolumn (x) || rows (v) != rows (x))
    error ("mgorth: V should be a matrix, and X a column vector with the same number of rows as V.");
  elseif (! isnumeric (x) && ! isnumeric (v))
    error ("mgorth: X and V must be numeric");
  end
  h = zeros (1, columns (v) + 1);
  for k = 1:columns (v)
    h(k) = v(:, k)' * x;
    x -= h(k) * v(:, k);
  end
  h(end) = norm (x);
  y = x;
  if (h(end) > 0)
    y /= h(end);
  end
end

%!test [y, h] = mgorth ([1; 2; 3], [1; 0; 0]); assert (y, [0; 2; 3] / sqrt (13), 1e-15); assert (h, [1 sqrt(13)], 1e-15);
