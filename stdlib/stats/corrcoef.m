## [R, P, LOWER, UPPER] = corrcoef (X)
## [R, P, LOWER, UPPER] = corrcoef (X, Y)
## [R, P, LOWER, UPPER] = corrcoef (..., "alpha", ALPHA)
## [R, P, LOWER, UPPER] = corrcoef (..., "rows", WHICH)
## Matrix of correlation coefficients between the columns of X, or between the vectors X and Y; the probability of such
## coefficients where there is no correlation; and limits of the interval that holds the true ones but for ALPHA (0.05).
## WHICH is "all", "complete" (rows with NaN are left out) or "pairwise" (left out where they matter).
##   >> corrcoef ([1 2 3], [2 4 7])
##   ans =
##
##      1.0000   0.9934
##      0.9934   1.0000
##
## See also: corr, cov
function [r, p, lci, hci] = corrcoef (x, varargin)
  if (nargin < 1)
    print_usage ();
  end
  y = [];
  if (numel (varargin) > 0 && isnumeric (varargin{1}))
    y = varargin{1};
    varargin(1) = [];
  end
  alpha = 0.05;
  which = "all";
  k = 1;
  while (k <= numel (varargin))
    name = varargin{k};
    if (! ischar (name))
      error ("corrcoef: parameter %d must be a string", k);
    elseif (k == numel (varargin))
      error ('corrcoef: parameter "%s" missing value', name);
    end
    value = varargin{k + 1};
    switch (tolower (name))
      case "alpha"
        if (! (isnumeric (value) && isscalar (value) && value >= 0 && value <= 1))
          error ('corrcoef: "alpha" must be a scalar between 0 and 1');
        end
        alpha = value;
      case "rows"
        if (! ischar (value))
          error ('corrcoef: "rows" value must be a string');
        end
        which = tolower (value);
        if (! any (strcmp (which, {"all", "complete", "pairwise"})))
          error ('corrcoef: "rows" must be "all", "complete", or "pairwise"');
        end
      otherwise
        error ('corrcoef: Unknown option "%s"', name);
    end
    k += 2;
  end
  if (! isempty (x) && ! isempty (y))
    if (numel (x) != numel (y))
      error ("corrcoef: X and Y must be the same size");
    end
    x = [double(x(:)), double(y(:))];
  elseif (isempty (x))
    x = y;
  end
  if (isrow (x))
    x = x(:);
  end
  x = x(:, :);
  bad = isnan (x);
  if (strcmp (which, "complete"))
    x(any (bad, 2), :) = [];
  end
  n = rows (x);
  if (isempty (x) || isscalar (x))
    r = NaN;
  elseif (strcmp (which, "pairwise"))
    m = columns (x);
    r = eye (m);
    for i = 1:m
      for j = i + 1:m
        both = ! (bad(:, i) | bad(:, j));
        r(i, j) = r(j, i) = coefficients (x(both, [i j]))(1, 2);
      end
    end
  else
    r = coefficients (x);
  end
  if (nargout > 1)
    one = logical (eye (columns (r)));
    t = r .* sqrt ((n - 2) ./ (1 - r .^ 2));
    nu = n - 2;
    if (nu > 0)
      p = betainc (nu ./ (nu + t .^ 2), nu / 2, 0.5);
    else
      p = NaN (size (r));
    end
    p(one) = r(one);
    z = 0.5 * log ((1 + r) ./ (1 - r));
    d = sqrt (2) * erfinv (1 - alpha) / sqrt (n - 3);
    lci = real (tanh (z - d));
    hci = real (tanh (z + d));
  end
end

## The coefficients between columns; 1 on the diagonal but for columns with NaN.
function r = coefficients (x)
  if (! (isnumeric (x) || islogical (x)))
    x = double (x);
  end
  c = cov (x);
  s = sqrt (diag (c));
  r = c ./ (s * s');
  bad = any (isnan (x), 1);
  r(logical (eye (rows (r)))) = 1;
  r(diag (bad)) = NaN;
end

%!assert (corrcoef ([1 2 3], [1 2 3]), ones (2), 1e-15)
%!assert (corrcoef ([]), NaN)
%!assert (corrcoef ([1 2 3 NaN; 1 5 2 2; 1 1 9 2]', "rows", "complete")(1, 3), 0.86603, 1e-5)
%!error <corrcoef: "alpha" must be a scalar between 0 and 1> corrcoef (1, 2, "alpha", 2)
%!error <corrcoef: Unknown option "bad"> corrcoef (1, 2, "bad", 2)
