## Y = shiftdim (X, N)
## [Y, NS] = shiftdim (X)
## X with its dimensions moved N places to the left around the circle. A negative N puts dimensions of size 1 in
## front. Without N all leading dimensions of size 1 are removed; NS is their number.
##   >> size (shiftdim (ones (2, 3, 4), 1))
##   ans =
##   
##      3   4   2
##   
## See also: permute, squeeze, reshape, circshift
function [y, ns] = shiftdim (x, n)
  if (nargin < 1)
    print_usage ();
  end
  nd = ndims (x);
  sz = size (x);
  if (nargin == 1)
    n = [find(sz != 1, 1) - 1, 0](1);
    ns = n;
  elseif (! (isscalar (n) && n == fix (n)))
    error ("shiftdim: N must be a scalar integer");
  else
    ns = n;
  end
  if (n >= nd && nargin > 1)
    n = rem (n, nd);
  end
  if (n < 0)
    y = reshape (x, [ones(1, -n), sz]);
  elseif (n == 0 || n >= nd)
    y = x;
  else
    y = permute (x, [n+1:nd, 1:n]);
  end
end

%!assert (size (shiftdim (ones (1, 1, 3))), [3 1])
%!assert (size (shiftdim (ones (2, 3, 4), 1)), [3 4 2])
%!assert (size (shiftdim (ones (2, 3, 4), -1)), [1 2 3 4])
%!test [y, n] = shiftdim (ones (1, 1, 3)); assert (n, 2)
%!error <shiftdim: N must be a scalar integer> shiftdim (5, 1.5)
