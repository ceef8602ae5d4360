## kendall (X)
## kendall (X, Y)
## Kendall's tau, a rank correlation coefficient.
##   >> kendall ([1 2 3]', [1 3 2]')
##   ans = 0.3333
## See also: ranks, spearman
function tau = kendall (x, y = [])
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)) || ! (isnumeric (y) || islogical (y)))
    error ("kendall: X and Y must be numeric matrices or vectors");
  end
  if (ndims (x) != 2 || ndims (y) != 2)
    error ("kendall: X and Y must be 2-D matrices or vectors");
  end
  if (isrow (x))
    x = x.';
  end
  [n, c] = size (x);
  if (nargin == 2)
    if (isrow (y))
      y = y.';
    end
    if (rows (y) != n)
      error ("kendall: X and Y must have the same number of observations");
    end
    x = [x, y];
  end
  r = ranks (x);
  if (isa (x, "single"))
    r = single (r);
  end
  m = sign (kron (r, ones (n, 1)) - kron (ones (n, 1), r));
  tau = corr (m);
  if (nargin == 2)
    tau = tau(1:c, (c + 1):columns (x));
  end
end

%!assert (kendall ([1 2 3]', [1 3 2]'), 1/3, 1e-14)
