## ifftshift (X)
## ifftshift (X, DIM)
## Undo fftshift.
##   >> ifftshift (1:5)
##   ans =
##
##      3   4   5   1   2
##
## See also: fftshift, ifft
function y = ifftshift (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x) || ischar (x)))
    error ("ifftshift: X must be a vector or matrix");
  end
  if (nargin == 2)
    if (! (isscalar (dim) && dim > 0 && dim == fix (dim)))
      error ("ifftshift: dimension DIM must be a positive integer");
    end
    sz = size (x);
    sz(dim);                                    # a dimension that x lacks is no dimension
    dims = dim;
  else
    dims = 1:ndims (x);
  end
  y = x;
  for d = dims
    n = size (x, d);
    idx = repmat ({':'}, 1, ndims (x));
    half = floor (n / 2);
    idx{d} = [half+1:n, 1:half];
    y = y(idx{:});
  end
end

%!assert (ifftshift (fftshift (1:5)), 1:5)
