## [M, I] = maxk (X, K)
## [M, I] = maxk (X, K, DIM)
## The K largest elements along a dimension, the largest first, and their places. Octave 7.3 has no such
## function.
##   >> maxk ([3 9 4 7], 2)
##   ans =
##
##      9   7
##
## See also: mink, max, sort
function [m, i] = maxk (x, k, dim)
  if (nargin < 2)
    print_usage ();
  elseif (! (isscalar (k) && k == fix (k) && k >= 0))
    error ("maxk: K must be a non-negative integer");
  end
  if (nargin < 3)
    dim = find (size (x) != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  [s, j] = sort (x, dim, "descend");
  gap = isnan (x);
  at = repmat ({":"}, 1, max (ndims (x), dim));
  if (any (gap(:)))                          # NaN last
    x(gap) = -Inf;
    [~, j] = sort (x, dim, "descend");
    x(gap) = NaN;
    [~, behind] = sort (shaped (gap, j, dim), dim);
    j = shaped (j, behind, dim);
    s = shaped (x, j, dim);
  end
  at{dim} = 1:min (k, size (x, dim));
  m = s(at{:});
  i = j(at{:});
end

## x with its elements along dim in the order of j
function y = shaped (x, j, dim)
  sz = size (x);
  stride = prod (sz(1:dim-1));
  lane = reshape (0:numel (x)-1, sz);
  position = mod (floor (lane / stride), size (x, dim));
  y = x(lane - position * stride + (j - 1) * stride + 1);
end

%!test [m, i] = maxk ([1 5; 7 2; 3 9], 2); assert (m, [7 9; 3 5]); assert (i, [2 3; 3 1]);
%!test [m, i] = maxk ([1 NaN 5], 3); assert (m, [5 1 NaN]); assert (i, [3 1 2]);
%!assert (maxk ([1 2; 3 4], 1, 2), [2; 4])
%!error <maxk: K must be> maxk (1:3, -1)
