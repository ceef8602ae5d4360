## spearman (X)
## spearman (X, Y)
## Spearman's rank correlation coefficient.
##   >> spearman ([1 2 3]', [1 3 2]')
##   ans = 0.5000
## See also: ranks, kendall, corr
function rho = spearman (x, y = [])
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || ! (isnumeric (y) || islogical (y)))
    error ("spearman: X and Y must be numeric matrices or vectors");
  end
  if (ndims (x) != 2 || ndims (y) != 2)
    error ("spearman: X and Y must be 2-D matrices or vectors");
  end
  if (isrow (x))
    x = x.';
  end
  if (nargin == 1)
    rho = corr (ranks_of (x));
  else
    if (isrow (y))
      y = y.';
    end
    if (rows (x) != rows (y))
      error ("spearman: X and Y must have the same number of observations");
    end
    rho = corr (ranks_of (x), ranks_of (y));
  end
  rho(rho > 1) = 1;               # max and min would lose NaN
  rho(rho < -1) = -1;
end

function r = ranks_of (x)
  r = ranks (x);
  if (isa (x, "single"))
    r = single (r);
  end
end

%!assert (spearman ([1 2 3]', [1 3 2]'), 0.5, 1e-14)
