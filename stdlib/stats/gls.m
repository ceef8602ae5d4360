## [BETA, V, R] = gls (Y, X, O)
## Generalised least squares for Y = X*BETA + E where the errors have the covariances S*O: BETA, the variance
## factor V, and the residuals R.
##   >> gls ([1; 2; 4], [1 1; 1 2; 1 3], diag ([1 1 4]))
##   ans =
##
##     -0.4444
##      1.3333
##
## See also: ols, lscov
function [beta, v, r] = gls (y, x, o)
  if (nargin != 3)
    print_usage ();
  elseif (! isnumeric (x) || ! isnumeric (y) || ! isnumeric (o))
    error ("gls: X, Y, and O must be numeric matrices or vectors");
  elseif (ndims (x) > 2 || ndims (y) > 2 || ndims (o) > 2)
    error ("gls: X, Y and O must be 2-D matrices or vectors");
  elseif (rows (x) != rows (y))
    error ("gls: number of rows of X and Y must be equal");
  end
  [m, p] = size (y);
  if (rows (o) != columns (o) || rows (o) != m * p)
    error ("gls: matrix O must be square matrix with rows = rows (Y) * cols (Y)");
  end
  root = inv (sqrtm (full (o)));
  z = root * kron (eye (p), x);
  w = root * double (y(:));
  beta = reshape (pinv (z) * w, columns (x), p);
  if (nargout > 1)
    r = y - x * beta;
    e = r(:);
    ## Octave 7 divides by m * p less the residuals, not by the degrees of freedom
    v = e' * (full (o) \ e) / (m * p - rank (z));
  end
end

%!test
%! x = [1 1; 1 2; 1 3; 1 4];  y = [1; 2; 3; 5];
%! [b, v] = gls (y, x, eye (4));
%! assert (b, [-0.5; 1.3], 1e-13);
%! assert (gls (y, x, diag ([1 1 1 1e9])), [0; 1], 1e-6);
%!error <gls: matrix O must be square> gls ([1; 2], [1; 2], 1)
