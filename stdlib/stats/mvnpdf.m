## Y = mvnpdf (X, MU, SIGMA)
## The density of the normal distribution of several variables with means MU (0) and covariances SIGMA (the identity) at
## the rows of X. Octave has it in its package statistics.
##   >> mvnpdf ([0 0])
##   ans = 0.1592
## See also: mvnrnd, normpdf
function y = mvnpdf (x, mu = 0, sigma = [])
  if (nargin < 1)
    print_usage ();
  end
  d = columns (x);
  if (isempty (sigma))
    sigma = eye (d);
  elseif (isvector (sigma) && numel (sigma) == d && d > 1)
    sigma = diag (sigma);
  end
  if (rows (sigma) != d || columns (sigma) != d)
    error ("mvnpdf: SIGMA must have a row and a column for each column of X");
  end
  if (isempty (mu))
    mu = 0;
  elseif (iscolumn (mu) && numel (mu) == d && rows (x) != d)
    mu = mu';
  end
  [R, bad] = chol (sigma);
  if (bad)
    error ("mvnpdf: SIGMA must be positive definite");
  end
  z = (x - mu) / R;
  y = exp (-sumsq (z, 2) / 2) / ((2 * pi) ^ (d / 2) * prod (diag (R)));
end

%!assert (mvnpdf ([1 2; 0 0], [1 1], [2 0.5; 0.5 1]), [0.0679411403447; 0.0679411403447], 1e-12)
%!assert (mvnpdf (1, 0, 4), normpdf (1, 0, 2), 1e-15)
%!error <mvnpdf: SIGMA must be positive definite> mvnpdf ([0 0], 0, [1 2; 2 1])
