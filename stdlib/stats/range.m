## range (X)
## range (X, DIM)
## Difference between the largest and the smallest element.
##   >> range ([3 9 4])
##   ans = 6
## See also: bounds, iqr, std
function y = range (x, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    y = max (x) - min (x);
  else
    y = max (x, [], dim) - min (x, [], dim);
  end
end

%!assert (range ([1 5; 4 6]), [3 1])
