## cov (X)
## cov (X, Y)
## cov (..., OPT)
## Covariance matrix of the columns of X; with Y between the columns of X and those of Y. OPT 0 divides by n-1, 1 by n.
##   >> cov ([1 2; 3 5; 4 4])
##   ans =
##
##      2.3333   1.8333
##      1.8333   2.3333
##
## See also: corr, corrcoef, var
function c = cov (x, y = [], opt = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || ! (isnumeric (y) || islogical (y)))
    error ("cov: X and Y must be numeric matrices or vectors");
  end
  if (ndims (x) != 2 || ndims (y) != 2)
    error ("cov: X and Y must be 2-D matrices or vectors");
  end
  if (nargin == 2 && isscalar (y) && ! isscalar (x))
    opt = y;
    y = [];
  end
  if (opt != 0 && opt != 1)
    error ("cov: normalization paramter OPT must be 0 or 1");
  end
  if (isempty (x))
    c = NaN;
    return;
  end
  if (isrow (x))
    x = x.';
  end
  n = rows (x);
  if (isempty (y))
    x = center (double (x), 1);
    c = x' * x / max (n - 1 + opt, 1);
  else
    if (isrow (y))
      y = y.';
    end
    if (rows (y) != n)
      error ("cov: X and Y must have the same number of observations");
    end
    x = center (double (x), 1);
    y = center (double (y), 1);
    c = x' * y / max (n - 1 + opt, 1);
  end
end

%!assert (cov ([1 2 3], [1 2 4]), 1.5)
%!assert (cov ([1 2; 3 4]), [2 2; 2 2])
