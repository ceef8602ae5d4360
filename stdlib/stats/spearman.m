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
  if (isrow (x))
    x = x.';
  end
  if (nargin == 1)
    rho = corr (ranks (x));
  else
    if (isrow (y))
      y = y.';
    end
    if (rows (x) != rows (y))
      error ("spearman: X and Y must have the same number of observations");
    end
    rho = corr (ranks (x), ranks (y));
  end
  rho = max (min (rho, 1), -1);
end

%!assert (spearman ([1 2 3]', [1 3 2]'), 0.5, 1e-14)
