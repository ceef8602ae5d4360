## Y = spencer (X)
## The columns of X smoothed by J. Spencer's average of 15 points (1904), which keeps polynomials of the
## third degree; 7 points at each end are 0.
##   >> spencer ((1:16)')'
##   ans =
##
##      0   0   0   0   0   0   0   8   9   0   0   0   0   0   0   0
##
## See also: movmean, filter
function y = spencer (x)
  if (nargin != 1)
    print_usage ();
  end
  w = [-3 -6 -5 3 21 46 67 74 67 46 21 3 -5 -6 -3]' / 320;
  if (iscell (x))
    imag (x);                                   # says that it takes numbers only
  end
  v = x;
  if (isrow (x))
    v = x.';
  end
  n = rows (v);
  if (ndims (v) > 2)
    error ("fftfilt: X must be a 1-D or 2-D array");
  elseif (ischar (v))
    error ("invalid conversion from string to real N-D array");
  elseif (n < 14 && columns (v) > 0)
    error ("reshape: can't reshape 14x%d array to %dx%d array", columns (v), rows (x), columns (x));
  end
  if (isequal (size (x), [0, 0]))
    y = zeros (size (v));
    y(:, 1);                                    # an index that is out of bound
  end
  y = zeros (size (v), class (v(1:0) + 0));
  if (n > 14)
    y(8:n-7, :) = conv2 (v, w, "valid");
  end
  y = reshape (y, size (x));
end

%!assert (spencer ((1:16)' .^ 3)(8:9), [8; 9] .^ 3, 1e-11)
