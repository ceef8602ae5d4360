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
  two = nargin > 1;
  if (nargin == 2 && isscalar (y))
    opt = y;
    two = false;
  end
  if (! (isscalar (opt) && (opt == 0 || opt == 1)))
    error ("cov: normalization OPT must be 0 or 1");
  end
  single_result = isa (x, "single") || two && isa (y, "single");
  x = to_float (full (x));
  if (isscalar (x))
    c = 0;
  else
    if (isrow (x))
      x = x.';
    end
    n = rows (x);
    y = to_float (full (y));
    if (two)
      if (isrow (y))
        y = y.';
      end
      if (rows (y) != n)
        error ("cov: X and Y must have the same number of observations");
      end
      c = center (x, 1)' * center (y, 1) / (n - 1 + opt);
    else
      x = center (x, 1);
      c = x' * x / (n - 1 + opt);
    end
  end
  if (single_result)
    c = single (c);
  end
end

function x = to_float (x)
  if (! isfloat (x))
    x = double (x);
  end
end

%!assert (cov ([1 2 3], [1 2 4]), 1.5)
%!assert (cov ([1 2; 3 4]), [2 2; 2 2])
%!assert (cov (single (5)), single (0))
%!assert (cov ([]), [])
%!error <cov: normalization OPT must be 0 or 1> cov (1, 3)
