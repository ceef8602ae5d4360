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
    error ("mad: X must be numeric");
  end
  if (isempty (opt))
    opt = 0;
  end
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  if (opt == 0)
    y = mean (abs (x - mean (x, dim)), dim);
  else
    y = median (abs (x - median (x, dim)), dim);
  end
end

%!assert (mad ([1 2 3 10], 1), 1)
