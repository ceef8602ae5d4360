## fftshift (X)
## fftshift (X, DIM)
## Move the zero frequency of a transform to the middle.
##   >> fftshift (1:5)
##   ans =
##
##      4   5   1   2   3
##
## See also: ifftshift, fft
function y = fftshift (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x) || ischar (x)))
    error ("fftshift: X must be a vector or matrix");
  end
  if (nargin == 2)
    if (! (isscalar (dim) && dim > 0 && dim == fix (dim)))
      error ("fftshift: dimension DIM must be a positive integer");
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
    half = ceil (n / 2);
    idx{d} = [half+1:n, 1:half];
    y = y(idx{:});
  end
end

%!assert (fftshift (1:5), [4 5 1 2 3])
%!assert (fftshift ([1 2; 3 4]), [4 3; 2 1])
