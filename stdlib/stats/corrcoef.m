## corrcoef (X)
## corrcoef (X, Y)
## Matrix of correlation coefficients between the columns of X, or between the vectors X and Y.
##   >> corrcoef ([1 2 3], [2 4 7])
##   ans =
##
##      1.0000   0.9934
##      0.9934   1.0000
##
## See also: corr, cov
function [r, p, lci, hci] = corrcoef (x, y, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 1 && ! ischar (y))
    if (numel (x) != numel (y))
      error ("corrcoef: X and Y must be the same size");
    end
    x = [x(:), y(:)];
  end
  if (isrow (x))
    x = x(:);
  end
  n = rows (x);
  if (isscalar (x))
    r = NaN;
  else
    c = cov (x);
    s = sqrt (diag (c));
    r = c ./ (s * s');
    r(logical (eye (columns (r)))) = 1;
  end
  if (nargout > 1)
    t = r .* sqrt ((n - 2) ./ (1 - r .^ 2));
    nu = n - 2;
    p = betainc (nu ./ (nu + t .^ 2), nu / 2, 0.5);
    p(logical (eye (columns (p)))) = 1;
    z = 0.5 * log ((1 + r) ./ (1 - r));
    d = sqrt (2) * erfinv (0.95) / sqrt (n - 3);
    lci = tanh (z - d);
    hci = tanh (z + d);
    one = logical (eye (columns (r)));
    lci(one) = hci(one) = 1;
  end
end

%!assert (corrcoef ([1 2 3], [1 2 3]), ones (2), 1e-15)
