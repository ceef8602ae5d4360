## iqr (X)
## iqr (X, DIM)
## iqr (X, "all")
## Interquartile range: the distance between the quartiles, along a dimension, over several (DIM is a vector), or of all.
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
  if (nargin < 2 || isempty (dim))
    y = diff_of_quartiles (x, [find(size (x) > 1, 1), 1](1));
  elseif (ischar (dim) && strcmpi (dim, "all"))
    y = diff_of_quartiles (x(:), 1);
  elseif (! (isnumeric (dim) && isvector (dim) && all (dim == fix (dim) & dim > 0)))
    error ("iqr: DIM must be a positive integer scalar, vector, or 'all'");
  elseif (isscalar (dim))
    if (isempty (x) && size (x, dim) == 1)
      y = zeros (size (x));
    else
      y = diff_of_quartiles (x, dim);
    end
  else
    dim = sort (dim(:).');
    if (any (diff (dim) == 0))
      error ("iqr: vector DIM must contain non-repeating positive integers");
    end
    nd = max (ndims (x), dim(end));
    rest = setdiff (1:nd, dim);
    sz = size (x);
    sz(end + 1:nd) = 1;
    x = reshape (permute (x, [dim, rest]), [prod(sz(dim)), sz(rest), 1]);
    sz(dim) = 1;
    y = reshape (diff_of_quartiles (x, 1), sz);
  end
end

function y = diff_of_quartiles (x, dim)
  y = diff (quantile (x, [0.25; 0.75], dim), 1, dim);
  if (isempty (y))                # the quartiles of a vector along another dimension came as a vector
    y = quantile (x, 0.75, dim) - quantile (x, 0.25, dim);
  end
end

%!assert (iqr (1:101), 50.5)
%!assert (iqr ([1 2; 3 10], "all"), 5)
%!assert (iqr (reshape ((1:24) .^ 2, 2, 3, 4), [1 3]), [252 300 348])
%!error <iqr: DIM must be a positive integer scalar, vector, or 'all'> iqr (3, 0)
