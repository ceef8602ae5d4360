## [COEFF, SCORE, LATENT, TSQUARED, EXPLAINED, MU] = pca (X)
## [...] = pca (X, "NumComponents", K, "Centered", TRUTH, "Economy", TRUTH, "VariableWeights", W)
## Principal components of X, an observation a row: directions in the columns of COEFF (the largest element of each is
## positive), coordinates along them in SCORE, variances LATENT, Hotelling's T squared of each observation, the percentages
## EXPLAINED, and the means MU that were taken off. Octave has it in its package statistics.
##   >> [coeff, score, latent] = pca ([1 1; 2 2; 3 3]);
##   >> coeff
##   coeff =
##
##      0.7071  -0.7071
##      0.7071   0.7071
##
## See also: princomp, svd
function [coeff, score, latent, tsquared, explained, mu] = pca (x, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isreal (x) || ndims (x) > 2)
    error ("pca: X must be a real matrix");
  elseif (mod (numel (varargin), 2))
    error ("pca: option without a value");
  end
  k = Inf;
  centered = economy = true;
  weights = [];
  for n = 1:2:numel (varargin)
    switch (lower (varargin{n}))
      case "numcomponents"
        k = varargin{n+1};
      case "centered"
        centered = truth (varargin{n+1});
      case "economy"
        economy = truth (varargin{n+1});
      case "variableweights"
        weights = varargin{n+1};
      case "algorithm"
        if (! any (strcmpi (varargin{n+1}, {"svd", "eig"})))
          error ("pca: the algorithms are \"svd\" and \"eig\"");
        end
      otherwise
        error ("pca: unknown option '%s'", varargin{n});
    end
  end
  [n, p] = size (x);
  mu = zeros (1, p);
  free = n;
  if (centered)
    mu = mean (x, 1);
    free = n - 1;
  end
  x -= mu;
  if (ischar (weights))
    if (! strcmpi (weights, "variance"))
      error ("pca: \"VariableWeights\" is a row of numbers or \"variance\"");
    end
    weights = 1 ./ var (x);
  end
  if (! isempty (weights))
    x .*= sqrt (weights(:)');
  end
  [U, S, coeff] = svd (x, "econ");
  s = diag (S);
  if (columns (coeff) > free && economy)
    coeff = coeff(:, 1:free);
    U = U(:, 1:free);
    s = s(1:free);
  elseif (! economy)
    [~, ~, coeff] = svd (x);
    s(end+1:p, 1) = 0;
    U(:, end+1:p) = 0;
  end
  [~, at] = max (abs (coeff), [], 1);
  turn = sign (coeff(sub2ind (size (coeff), at, 1:columns (coeff))));
  coeff .*= turn;
  score = U .* s' .* turn;
  latent = s .^ 2 / free;
  real_ones = s > max ([s; 0]) * max (n, p) * eps;
  tsquared = sumsq (U(:, real_ones), 2) * free;
  explained = 100 * latent / sum (latent);
  if (! isempty (weights))
    coeff ./= sqrt (weights(:));
  end
  k = min (k, columns (coeff));
  coeff = coeff(:, 1:k);
  score = score(:, 1:k);
end

function t = truth (v)
  if (ischar (v))
    t = any (strcmpi (v, {"on", "true"}));
  else
    t = logical (v);
  end
end

%!test
%! X = [2 0 1; 4 1 3; 6 5 2; 1 1 8; 3 3 3];
%! [c, s, l, t, e, mu] = pca (X);
%! assert (c' * c, eye (3), 1e-13);
%! assert (s * c' + mu, X, 1e-12);
%! assert (l, sort (eig (cov (X)), "descend"), 1e-12);
%! assert (sum (e), 100, 1e-12);
%! D = X - mean (X);
%! assert (t, diag (D / cov (X) * D'), 1e-12);
%! assert (size (pca (X, "NumComponents", 2)), [3 2]);
%! assert (pca (X(1:2, :)), [2; 1; 2] / 3, 1e-14);
%! [c, s] = pca (X, "Centered", false);
%! assert (s * c', X, 1e-12);
%!error <pca: unknown option 'near'> pca (1, "near", 2)
