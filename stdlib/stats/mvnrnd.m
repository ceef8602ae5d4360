## R = mvnrnd (MU, SIGMA)
## R = mvnrnd (MU, SIGMA, N)
## N random rows of the normal distribution of several variables with means MU (a row; or a row of means for each of N) and the
## covariances SIGMA. Octave has it in its package statistics.
##   >> size (mvnrnd ([0 5], [1 0.5; 0.5 1], 4))
##   ans =
##
##      4   2
##
## See also: mvnpdf, normrnd
function r = mvnrnd (mu, sigma, n)
  if (nargin < 2)
    print_usage ();
  end
  d = columns (mu);
  if (isvector (sigma) && numel (sigma) == d && d > 1)
    sigma = diag (sigma);
  end
  if (rows (sigma) != columns (sigma) || ! issymmetric (sigma, 1e-10 * max (abs (sigma(:)))))
    error ("mvnrnd: SIGMA must be a symmetric covariance matrix");
  elseif (rows (sigma) != d)
    error ("mvnrnd: MU and SIGMA must have the same number of variables");
  end
  if (nargin < 3)
    n = rows (mu);
  elseif (rows (mu) != 1 && rows (mu) != n)
    error ("mvnrnd: MU must have one row or N rows");
  end
  [V, L] = eig ((sigma + sigma') / 2);
  l = diag (L);
  if (any (l < -1e-10 * max (abs (l))))
    error ("mvnrnd: SIGMA must be positive semi-definite");
  end
  r = randn (n, d) .* sqrt (max (l, 0))' * V' + mu;
end

%!test
%! randn ("twister", 2);
%! R = mvnrnd ([1 -2], [4 1; 1 2], 5000);
%! assert (mean (R), [1 -2], 0.1);
%! assert (cov (R), [4 1; 1 2], 0.25);
%!assert (mvnrnd ([3 4], zeros (2)), [3 4])
%!error <mvnrnd: SIGMA must be positive semi-definite> mvnrnd ([0 0], [1 0; 0 -1])
