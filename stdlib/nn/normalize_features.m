## [XN, MU, SIGMA] = normalize_features (X)
## XN = normalize_features (X, MU, SIGMA)
## Each column of X less its mean, divided by its standard deviation. MU and SIGMA are what was taken; given as arguments they
## treat new examples alike. A column that does not vary is only shifted (SIGMA 1).
##   >> [Xn, mu, sigma] = normalize_features ([1 5; 2 5; 3 5])
##   Xn =
##
##     -1   0
##      0   0
##      1   0
##
##   mu =
##
##      2   5
##
##   sigma =
##
##      1   1
##
## See also: zscore, poly_features, mean, std
function [Xn, mu, sigma] = normalize_features (X, mu = [], sigma = [])
  if (nargin < 1)
    print_usage ();
  end
  if (isempty (mu))
    mu = mean (X, 1);
  end
  if (isempty (sigma))
    sigma = std (X, 0, 1);
    sigma(sigma == 0) = 1;
  end
  if (columns (mu) != columns (X) || columns (sigma) != columns (X))
    error ("normalize_features: X has %d columns; mu has %d, sigma %d", columns (X), columns (mu), columns (sigma));
  end
  Xn = (X - mu) ./ sigma;
end
%!test
%! [Xn, mu, s] = normalize_features ([1 10; 3 30; 5 20]);
%! assert (mu, [3 20]);  assert (s, [2 10]);  assert (Xn, [-1 -1; 0 1; 1 0]);
%! assert (normalize_features ([7 0], mu, s), [2 -2]);
%!error <normalize_features: X has 2 columns; mu has 1, sigma 2> normalize_features ([1 2; 3 5], 1)
