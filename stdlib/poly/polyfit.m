## P = polyfit (X, Y, N)
## [P, S] = polyfit (X, Y, N)
## [P, S, MU] = polyfit (X, Y, N)
## Polynomial of degree N that fits the points (X, Y) best in the sense of least squares. S holds what belongs to the
## fit: the fitted values yf, the matrix X and its factor R, the covariance C, the degrees of freedom df and the norm
## of the residuals normr. With MU the fit is done in (X - MU(1)) / MU(2). A logical N says which powers take part.
##   >> polyfit ([1 2 3 4], [2 4 6 9], 1)
##   ans =
##
##      2.3000  -0.5000
##
## See also: polyval, roots, interp1
function [p, s, mu] = polyfit (x, y, n)
  if (nargin != 3)
    print_usage ();
  end
  if (! size_equal (x, y) && numel (x) != numel (y))
    error ("polyfit: X and Y must have the same number of points");
  end
  if (islogical (n))
    polymask = n;
    n = numel (polymask) - 1;
  else
    if (! (isscalar (n) && n >= 0 && ! isinf (n) && n == fix (n)))
      error ("polyfit: N must be a non-negative integer");
    end
    polymask = logical (ones (1, n + 1));
  end
  shape = size (y);
  if (nargout == 3)
    mu = [mean(x(:)), std(x(:))];
    x = (x - mu(1)) / mu(2);
  end
  x = x(:);
  y = y(:);
  A = ones (numel (x), n + 1);
  for k = n:-1:1
    A(:, k) = A(:, k + 1) .* x;
  end
  if (sum (polymask) > numel (x))
    warning ("polyfit: degree of polynomial N is >= number of data points; solution is not unique");
    ## of the many the one without the highest powers
    free = find (polymask);
    polymask(free(1:end - numel (x))) = false;
  end
  A = A(:, polymask);
  [q, r] = qr (A, 0);
  c = r \ (q' * y);
  p = zeros (1, n + 1);
  p(polymask) = c;
  if (nargout > 1)
    yf = A * c;
    s.yf = reshape (yf, shape);
    s.X = A;
    s.R = r;
    ri = inv (r);
    s.C = ri * ri';
    s.df = max (0, numel (y) - sum (polymask));
    s.normr = norm (yf - y);
  end
end

%!assert (polyfit ([0 1 2], [1 2 5], 2), [1 0 1], 1e-12)
%!test [p, s] = polyfit ([1 2 3 4], [2 4 6 9], 1); assert (p, [2.3 -0.5], 1e-12); assert (s.df, 2)
%!error <polyfit: X and Y must have the same number of points> polyfit ([1 2], [1 2 3], 1)
%!error <polyfit: N must be a non-negative integer> polyfit ([1 2 3], [1 2 3], 1.5)
%!warning <solution is not unique> assert (polyfit ([1 2], [3 4], 3), [0 0 1 2], 1e-14);
