## [M, I] = mink (X, K)
## [M, I] = mink (X, K, DIM)
## The K least elements along a dimension, the least first, and their places. Octave 7.3 has no such
## function.
##   >> mink ([3 9 4 7], 2)
##   ans =
##
##      3   4
##
## See also: maxk, min, sort
function [m, i] = mink (x, k, dim)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (k) && k == fix (k) && k >= 0))
    error ("mink: K must be a non-negative integer");
  end
  if (nargin < 3)
    dim = find (size (x) != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  [s, j] = sort (x, dim);
  at = repmat ({":"}, 1, max (ndims (x), dim));
  at{dim} = 1:min (k, size (x, dim));
  m = s(at{:});
  i = j(at{:});
end

%!test [m, i] = mink ([1 5; 7 2; 3 9], 2); assert (m, [1 2; 3 5]); assert (i, [1 2; 3 1]);
%!assert (mink ([NaN 2], 2), [2 NaN])
%!error <mink: K must be> mink (1:3, 1.5)
