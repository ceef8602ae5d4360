## MAP = contrast (X, N)
## A map of N (64) greys that shows the values of the image X with about the same number of elements for each
## grey.
##   >> contrast ([0 0.5; 0.2 1], 4)
##   ans =
##
##           0        0        0
##      0.4000   0.4000   0.4000
##      0.8000   0.8000   0.8000
##      1.0000   1.0000   1.0000
##
## See also: colormap, gray
function map = contrast (x, n)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin < 2)
    n = 64;
  end
  x = double (x(:));
  low = min (x);
  high = max (x);
  level = round (n * (x - low) / (high - low));
  f = find (diff (sort ([level; (0:n)'])));
  f = (f - f(1)) / (f(end) - f(1));
  map = f(1:n) * [1 1 1];
end

%!test m = contrast (rand (9), 16); assert (size (m), [16 3]); assert (issorted (m(:, 1)));
%!assert (contrast ([0 0.5; 0.2 1], 4)(:, 1), [0; 0.4; 0.8; 1], 1e-15)
%!error <Invalid call to contrast> contrast ()
