## prctile (X)
## prctile (X, P)
## prctile (X, P, DIM)
## Percentiles of the sample X: quantiles for P in percent.
##   >> prctile ([1 2 3 4], 50)
##   ans = 2.5000
## See also: quantile
function q = prctile (x, p = [], dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("prctile: X must be a numeric vector or matrix");
  end
  if (isempty (p))
    p = [0, 25, 50, 75, 100];
  elseif (! (isnumeric (p) && isvector (p)))
    error ("prctile: P must be a numeric vector");
  end
  if (nargin < 3)
    q = quantile (x, p / 100);
  else
    q = quantile (x, p / 100, dim);
  end
end

%!assert (prctile ([1 2 3 4]), [1 1.5 2.5 3.5 4])
