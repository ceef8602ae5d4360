## [BETA, SIGMA, R] = ols (Y, X)
## Ordinary least squares for Y = X*BETA + E: BETA, the covariance SIGMA of the errors, and the residuals R.
## Y may have several columns.
##   >> ols ([1; 2; 4], [1 1; 1 2; 1 3])
##   ans =
##
##     -0.6667
##      1.5000
##
## See also: gls, lscov, regress
function [beta, sigma, r] = ols (y, x)
  if (nargin != 2)
    print_usage ();
  elseif (! isnumeric (x) || ! isnumeric (y))
    error ("ols: X and Y must be numeric matrices or vectors");
  elseif (ndims (x) > 2 || ndims (y) > 2)
    error ("ols: X and Y must be 2-D matrices or vectors");
  elseif (rows (x) != rows (y))
    error ("ols: number of rows of X and Y must be equal");
  end
  if (isinteger (x))
    x = double (x);
  end
  if (isinteger (y))
    y = double (y);
  end
  z = x' * x;
  if (rank (z) == columns (z))
    beta = z \ (x' * y);
  else
    beta = pinv (x) * y;
  end
  if (nargout > 1)
    r = y - x * beta;
    sigma = r' * r / (rows (x) - rank (z));
  end
end

%!test
%! [b, s, r] = ols ([1; 2; 3; 5], [1 1; 1 2; 1 3; 1 4]);
%! assert (b, [-0.5; 1.3], 1e-13);
%! assert (s, 0.15, 1e-13);
%! assert (r, [0.2; -0.1; -0.4; 0.3], 1e-13);
%!error <ols: number of rows of X and Y must be equal> ols ([1; 2], [1; 2; 3])
%!error <ols: X and Y must be numeric matrices or vectors> ols ({}, 1)
