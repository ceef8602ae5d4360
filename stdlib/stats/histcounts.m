## [N, EDGES, BIN] = histcounts (X)
## [N, EDGES, BIN] = histcounts (X, NBINS)
## [N, EDGES, BIN] = histcounts (X, EDGES, "Normalization", KIND)
## How many elements of X lie in each bin; left out, the bins have a round width by D. W. Scott's rule
## (1979). KIND: "count", "probability", "pdf", "cumcount", "cdf", "countdensity". Octave 7.3 has no such
## function.
##   >> histcounts ([1 2 2 5], [0 2 4 6])
##   ans =
##
##      1   2   1
##
## See also: hist, histc, discretize
function [n, edges, bin] = histcounts (x, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (x) || islogical (x)) || ! isreal (x))
    error ("histcounts: X must be real numbers");
  end
  x = double (x);
  edges = [];
  kind = "count";
  if (! isempty (varargin) && isnumeric (varargin{1}))
    edges = varargin{1};
    varargin(1) = [];
  end
  for k = 1:2:numel (varargin)
    if (k == numel (varargin))
      error ("histcounts: option without a value");
    end
    switch (lower (varargin{k}))
      case "normalization"
        kind = lower (varargin{k+1});
      case "binedges"
        edges = varargin{k+1};
      case "numbins"
        edges = varargin{k+1};
      case "binwidth"
        w = varargin{k+1};
        low = floor (min (x(:)) / w) * w;
        edges = low + w * (0:max (ceil ((max (x(:)) - low) / w), 1));
      otherwise
        error ("histcounts: unknown option '%s'", varargin{k});
    end
  end
  v = x(isfinite (x));
  if (isempty (v))
    v = [0 1];
  end
  if (isempty (edges))
    width = 3.5 * std (v(:)) / numel (v) ^ (1 / 3);
    if (width == 0)
      edges = min (v(:)) - 0.5 + [0 1];
    else
      scale = 10 ^ floor (log10 (width));
      width = scale * [1 2 5 10](find (width / scale <= [1.5 3.5 7.5 10], 1));
      low = floor (min (v(:)) / width) * width;
      edges = low + width * (0:max (ceil ((max (v(:)) - low) / width), 1));
    end
  elseif (isscalar (edges))
    if (! (edges == fix (edges) && edges > 0))
      error ("histcounts: NBINS must be a positive integer");
    end
    low = min (v(:));
    high = max (v(:));
    if (low == high)
      low -= 0.5;
      high += 0.5;
    end
    edges = linspace (low, high, edges + 1);
  end
  edges = edges(:)';
  bin = discretize (x, edges);
  bin(isnan (bin)) = 0;
  n = accumarray (bin(bin > 0)(:), 1, [numel(edges) - 1, 1])';
  switch (kind)
    case "count"
    case "probability"
      n /= numel (x);
    case "pdf"
      n ./= numel (x) * diff (edges);
    case "countdensity"
      n ./= diff (edges);
    case "cumcount"
      n = cumsum (n);
    case "cdf"
      n = cumsum (n) / numel (x);
    otherwise
      error ("histcounts: unknown normalization '%s'", kind);
  end
end

%!test [n, e, b] = histcounts ([1 2 3 4], 2); assert (n, [2 2]); assert (e, [1 2.5 4]); assert (b, [1 1 2 2]);
%!assert (histcounts ([1 2 3 4], [0 2 6], "Normalization", "pdf"), [1/8 3/16])
%!assert (histcounts ([5 5 5]), 3)
%!assert (histcounts ([1 3 9], [0 2 6]), [1 1])
%!error <histcounts: unknown normalization 'some'> histcounts (1:3, 2, "Normalization", "some")
