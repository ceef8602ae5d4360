## N = height (X)
## The number of rows. Octave has it from version 8 on.
##   >> height (ones (2, 3))
##   ans = 2
## See also: rows, width
function n = height (x)
  if (nargin != 1)
    print_usage ();
  end
  n = rows (x);
end

%!assert (height (zeros (4, 0)), 4)
