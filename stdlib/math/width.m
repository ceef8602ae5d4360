## N = width (X)
## The number of columns. Octave has it from version 8 on.
##   >> width (ones (2, 3))
##   ans = 3
## See also: columns, height
function n = width (x)
  if (nargin != 1)
    print_usage ();
  end
  n = columns (x);
end

%!assert (width (zeros (4, 0)), 0)
