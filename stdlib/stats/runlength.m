## COUNT = runlength (X)
## [COUNT, VALUE] = runlength (X)
## Lengths of the runs of equal values in the vector X, and those values.
##   >> runlength ([2 2 0 4 4 4 0 1 1 1 1])
##   ans =
##
##      2   1   3   1   4
##
## See also: run_count
function [count, value] = runlength (x)
  if (nargin != 1)
    print_usage ();
  end
  if (! ((isnumeric (x) || islogical (x)) && isvector (x)))
    error ("runlength: X must be a numeric vector");
  end
  if (iscolumn (x))
    x = x.';
  end
  last = [find(x(1:end - 1) != x(2:end)), numel(x)];
  count = diff ([0, last]);
  if (nargout == 2)
    value = x(last);
  end
end

%!test [c, v] = runlength ([2 2 0 4 4 4]); assert (c, [2 1 3]); assert (v, [2 0 4])
