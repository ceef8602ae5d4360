## hist (Y)
## hist (Y, NBINS)
## hist (Y, CENTERS)
## hist (Y, BINS, NORM)
## hist (..., PROPERTY, VALUE, ...)
## hist (HAX, ...)
## [NN, XX] = hist (...)
## Histogram: how many elements of Y (of each column of a matrix) fall into bins of equal width (10 of them unless NBINS
## says otherwise) or nearest to CENTERS. With NORM, a number or one for each column, the counts are scaled to sum to it.
## With outputs the counts NN and centers XX are returned instead of plotted: rows for a vector Y, else a column of
## counts for each of Y's.
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
function [nn, xx] = hist (varargin)
  if (nargin < 1)
    print_usage ();
  end
  hax = {};
  if (nargin > 1 && ! ischar (varargin{2}) && isscalar (varargin{1}) && isaxes (varargin{1}))
    hax = varargin(1);
    varargin(1) = [];
  end
  y = varargin{1};
  varargin(1) = [];
  if (isscalar (y) && isaxes (y))
    print_usage ();
  end
  if (! isreal (y))
    error ("hist: Y must be real-valued");
  elseif (ndims (y) > 2)
    error ("hist: Y must be a vector or a matrix");
  end
  vector = isvector (y) || isempty (y);
  if (vector)
    y = y(:);
  end
  if (! isa (y, "single"))
    y = double (y);
  end
  [bins, norm_to, varargin] = numbers_first (varargin);
  x = centers_of (y, bins);
  check_norm (norm_to, columns (y));
  counts = count (y, double (x));
  if (! isempty (norm_to))
    counts = counts .* (norm_to(:)' ./ sum (counts, 1));
  end
  if (vector)
    counts = counts';
    x = x';
  end
  if (nargout > 0)
    nn = counts;
    xx = x;
  else
    while (! isempty (varargin) && ! ischar (varargin{1}))
      varargin(1) = [];                # further numbers say nothing
    end
    bar (hax{:}, x, counts, "hist", varargin{:});
  end
end

## BINS and NORM, if there, are taken off the arguments.
function [bins, norm_to, args] = numbers_first (args)
  bins = 10;
  norm_to = [];
  if (! isempty (args) && ! ischar (args{1}))
    bins = args{1};
    args(1) = [];
    if (! (isreal (bins) && (isnumeric (bins) || islogical (bins))))
      error ("hist: bin specification must be a numeric scalar or vector");
    elseif (! isvector (bins))
      error ("hist: bin specification must be a scalar or vector");
    end
    if (! isempty (args) && ! ischar (args{1}))
      norm_to = args{1};
      args(1) = [];
      if (isempty (norm_to))
        norm_to = NaN;
      end
    end
  end
end

function check_norm (norm_to, cols)
  if (isempty (norm_to))
    return;
  elseif (! isnumeric (norm_to) || ! isreal (norm_to) || ! all (norm_to(:) > 0))
    error ("hist: NORM must be a numeric constant > 0");
  elseif (! isscalar (norm_to) && numel (norm_to) != cols)
    error ("hist: NORM must be scalar or vector of length 'columns (Y)'");
  end
end

## The bins' centers as a column.
function x = centers_of (y, bins)
  if (! isscalar (bins))
    x = bins(:);
    if (! isfloat (x))
      x = double (x);
    end
    if (! issorted (x))
      warning ("hist: bin values X not sorted on input");
      x = sort (x);
    end
    return;
  end
  n = fix (double (bins));
  if (! (n > 0))
    error ("hist: number of bins NBINS must be positive");
  end
  finite = y(isfinite (y));
  low = min (finite);
  high = max (finite);
  if (isempty (low))
    error ("hist: no finite data in Y");
  end
  if (low != high)
    width = (high - low) / n / 2;
    x = linspace (low + width, high - width, n)';
  else
    x = (-floor ((n - 1) / 2):ceil ((n - 1) / 2))' + low;
  end
end

function counts = count (y, x)
  cut = (x(1:end-1) + x(2:end)) / 2;
  n = numel (x);
  counts = zeros (n, columns (y));
  for c = 1:columns (y)
    v = double (y(! isnan (y(:, c)), c));
    ## a value on an edge belongs to the bin below
    at = n - lookup (flipud (-cut), -v);
    if (! isempty (v))
      counts(:, c) = accumarray (at(:), 1, [n, 1]);
    end
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
%!assert (hist ([1; 2; 2; 3; 5], 3), [3 1 1])
%!assert (class (nthargout (2, @hist, single (1:3), 2)), 'single')
%!test close all; h = axes (); nn = hist (h, 1:4, 2); assert (nn, [2 2]); close all
%!error <hist: Y must be a vector or a matrix> hist (ones (2, 2, 2))
%!error <hist: bin specification must be a numeric scalar or vector> hist (1:3, {1})
%!error <hist: bin specification must be a scalar or vector> hist (1:3, [1 2; 3 4])
%!error <hist: NORM must be a numeric constant . 0> hist (1:3, 3, 0)
%!error <hist: NORM must be scalar or vector of length 'columns .Y.'> hist ((1:3)', 3, [1 2 3])
%!warning <hist: bin values X not sorted on input> hist (1:3, [2 1]);
