## center (X)
## center (X, DIM)
## X with the mean taken off.
##   >> center ([1 2 6])
##   ans =
##
##     -2  -1   3
##
## See also: zscore, mean
function y = center (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("center: X must be a numeric vector or matrix");
  end
  if (isinteger (x) || islogical (x))
    x = double (x);
  end
  if (nargin < 2)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("center: DIM must be an integer and a valid dimension");
  else
    size (x, dim);                              # says what is wrong with text and complex numbers
  end
  if (isempty (x))
    y = x;
    return;
  end
  x = full (x);
  y = x - sum (x, dim) / size (x, dim);
end

%!assert (center ([1 10; 3 30]), [-1 -10; 1 10])
%!assert (center (eye (2)), [0.5 -0.5; -0.5 0.5])
%!error <center: X must be a numeric vector or matrix> center ("a")
