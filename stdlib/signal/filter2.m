## filter2 (B, X)
## filter2 (B, X, SHAPE)
## Two-dimensional filter: conv2 of X with B turned by 180 degrees, of the shape "same" by default.
##   >> filter2 (ones (2) / 4, [1 2 3; 4 5 6; 7 8 9])
##   ans =
##
##      3.0000   4.0000   2.2500
##      6.0000   7.0000   3.7500
##      3.7500   4.2500   2.2500
##
## See also: conv2, filter
function y = filter2 (b, x, shape = "same")
  if (nargin < 2)
    print_usage ();
  end
  [nr, nc] = size (b);
  y = conv2 (x, b(nr:-1:1, nc:-1:1), shape);
end

%!assert (filter2 ([1 2], [1 2 3], "full"), [2 5 8 3])
