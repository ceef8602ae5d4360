## hist (Y)
## hist (Y, NBINS)
## hist (Y, CENTERS)
## hist (Y, BINS, NORM)
## [NN, XX] = hist (...)
## Histogram: how many elements of Y (of each column of a matrix) fall into bins of equal width (10 of them unless NBINS
## says otherwise) or nearest to CENTERS. With NORM the counts are scaled to sum to it. With outputs the counts NN and
## centers XX are returned instead of plotted.
##   >> [nn, xx] = hist ([1 2 2 3 3 3], 3)
##   nn =
##
##      1   2   3
##
##   xx =
##
##      1.3333   2.0000   2.6667
##
## See also: histc, bar
function [nn, xx] = hist (y, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! isreal (y) || ! (isnumeric (y) || islogical (y)))
    error ('hist: Y must be real-valued');
  end
  row = isrow (y) || isempty (y);
  if (row)
    y = y(:);
  end
  y = double (y);
  bins = 10;
  norm_to = [];
  k = 1;
  if (k <= numel (varargin) && ! ischar (varargin{k}))
    bins = double (varargin{k++});
    if (k <= numel (varargin) && ! ischar (varargin{k}))
      norm_to = varargin{k++};
    end
  end
  finite = y(isfinite (y));
  low = min (finite);
  high = max (finite);
  if (isscalar (bins))
    n = fix (bins);
    if (n <= 0)
      error ('hist: number of bins NBINS must be positive');
    end
    if (isempty (low))
      low = high = 0;
    end
    if (low != high)
      width = (high - low) / n / 2;
      x = linspace (low + width, high - width, n)';
    else
      x = (-floor ((n - 1) / 2):ceil ((n - 1) / 2))' + low;
    end
  else
    x = sort (bins(:));
  end
  cut = (x(1:end - 1) + x(2:end)) / 2;
  n = numel (x);
  counts = zeros (n, columns (y));
  for c = 1:columns (y)
    v = y(! isnan (y(:, c)), c);
    ## a value on an edge belongs to the bin below
    at = n - lookup (flipud (-cut), -v);
    if (! isempty (v))
      counts(:, c) = accumarray (at(:), 1, [n, 1]);
    end
  end
  if (! isempty (norm_to))
    counts = counts .* (norm_to ./ sum (counts, 1));
  end
  if (row)
    counts = counts';
    x = x';
  end
  if (nargout > 0)
    nn = counts;
    xx = x;
  else
    bar (x, counts, 1, varargin{k:end});
  end
end

%!test [nn, xx] = hist ([1 2 2 3 3 3 4 4 5 9], 3); assert (nn, [6 3 1]); assert (xx, [7 15 23] / 3, 1e-12)
%!assert (hist ([1 2 NaN 4 Inf], 3), [2 0 2])
%!assert (hist ([1 2; 2 3; 3 3; 4 4; 5 9], 3), [3 3; 2 1; 0 1])
%!assert (hist ([1 2 2 3 3 3 4 4 5 9], [1 5 9], 1), [0.6 0.3 0.1], 1e-12)
%!test [nn, xx] = hist ([2 2 2]); assert (xx, -2:7); assert (nn, [0 0 0 0 3 0 0 0 0 0])
%!test close all; hist ([1 2 3], 2); close all
%!error <hist: number of bins NBINS must be positive> hist (1:3, -1)
%!error <hist: Y must be real-valued> hist ({1})
