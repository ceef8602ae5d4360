## mad (X)
## mad (X, OPT)
## mad (X, OPT, DIM)
## Mean absolute deviation from the mean, or with OPT 1 median absolute deviation from the median.
##   >> mad ([1 2 3 10])
##   ans = 3
## See also: std, iqr, median
function y = mad (x, opt = 0, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("mad: X must be a numeric vector or matrix");
  end
  if (isempty (opt))
    opt = 0;
  elseif (! isscalar (opt) || (opt != 0 && opt != 1))
    error ("mad: OPT must be 0 or 1");
  end
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("mad: DIM must be an integer and a valid dimension");
  end
  if (opt == 0)
    y = mean (abs (x - mean (x, dim)), dim);
  else
    y = median (abs (x - median (x, dim)), dim);
  end
end

%!assert (mad ([1 2 3 10], 1), 1)
%!error <mad: OPT must be 0 or 1> mad (1, 2)
%!error <mad: X must be a numeric vector or matrix> mad ("a")
