## iqr (X)
## iqr (X, DIM)
## Interquartile range: the distance between the quartiles.
##   >> iqr ([1 2 3 4])
##   ans = 2
## See also: bounds, mad, range, quantile
function y = iqr (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("iqr: X must be a numeric vector or matrix");
  end
  if (nargin < 2)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  if (isempty (x))
    y = NaN;
    return;
  end
  y = diff (quantile (x, [0.25; 0.75], dim), 1, dim);
end

%!assert (iqr (1:101), 50.5)
