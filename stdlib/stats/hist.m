## [NN, XX] = hist (Y)
## [NN, XX] = hist (Y, N)
## [NN, XX] = hist (Y, CENTERS, NORM)
## hist (...)
## Count the elements of Y in N (by default 10) equal bins, or in bins around CENTERS; NORM is the sum the counts are
## scaled to. Without results the histogram is drawn as bars.
##   >> [nn, xx] = hist ([1 2 2 3 5 5 5 8 10], 3)
##   nn =
##
##      4   3   2
##
##   xx =
##
##      2.5000   5.5000   8.5000
##
## See also: histc, bar
function [nn, xx] = hist (y, varargin)
  if (nargin < 1)
    print_usage ();
  end
  arg_is_vector = isvector (y);
  if (arg_is_vector)
    y = y(:);
  end
  if (iscell (y) || ! isreal (y))
    error ("hist: Y must be real-valued");
  end
  if (! isfloat (y))
    y = double (y);
  end
  ## Options for drawing stand behind the numbers.
  nargs = 0;
  while (nargs < numel (varargin) && ! ischar (varargin{nargs + 1}))
    nargs++;
  end
  options = varargin(nargs + 1:end);
  low = min (y(isfinite (y)));
  high = max (y(isfinite (y)));
  if (isempty (low))
    low = high = 0;
  end
  if (nargs == 0 || isempty (varargin{1}))
    n = 10;
    x = ((0:n - 1)' + 0.5) / n * (high - low) + low;
  else
    x = varargin{1};
    if (isscalar (x))
      n = fix (x);
      if (n <= 0)
        error ("hist: number of bins NBINS must be positive");
      end
      x = ((0:n - 1)' + 0.5) / n * (high - low) + low;
    elseif (isnumeric (x) && isvector (x))
      x = double (x(:));
      if (any (diff (x) < 0))
        warning ("hist: bin values not sorted on input");
        x = sort (x);
      end
    else
      error ("hist: second argument must be a scalar or a vector");
    end
  end
  edges = (x(1:end - 1) + x(2:end)) / 2;
  counts = zeros (numel (x), columns (y));
  for j = 1:columns (y)
    v = y(! isnan (y(:, j)), j);
    ## An element on an edge belongs to the upper bin.
    k = lookup (edges, v) + 1;
    counts(:, j) = accumarray (k(:), 1, [numel(x), 1]);
  end
  if (nargs > 1 && ! isempty (varargin{2}))
    norm = varargin{2};
    counts = counts .* (norm(:).' ./ sum (counts));
  end
  if (nargout > 0)
    if (arg_is_vector)
      nn = counts.';
      xx = x.';
    else
      nn = counts;
      xx = x;
    end
  else
    bar (x, counts, 1, options{:});
  end
end

%!test [nn, xx] = hist ([1 2 2 3 5 5 5 8 10], 3); assert (nn, [4 3 2]); assert (xx, [2.5 5.5 8.5])
%!assert (hist ([1 2 2 3 5 5 5 8 10], [2 5 9]), [4 3 2])
%!error <hist: Y must be real-valued> hist ({1})
