## corr (X)
## corr (X, Y)
## Correlation coefficients between the columns of X, or between those of X and of Y.
##   >> corr ([1 2 3]', [2 4 6]')
##   ans = 1
## See also: corrcoef, cov
function r = corr (x, y = [])
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("corr: X must be a numeric type");
  end
  if (isscalar (x))
    r = NaN;
    return;
  end
  if (nargin == 2)
    if (! (isnumeric (y) || islogical (y)))
      error ("corr: Y must be a numeric type");
    end
    if (isrow (x))
      x = x.';
    end
    if (isrow (y))
      y = y.';
    end
    if (rows (x) != rows (y))
      error ("corr: X and Y must have the same number of observations");
    end
    c = cov (x, y);
    s = std (x)' * std (y);
    r = c ./ s;
  else
    c = cov (x);
    s = sqrt (diag (c));
    r = c ./ (s * s');
  end
end

%!assert (corr ([1 2 3]', [1 2 4]'), 0.98198, 1e-5)
