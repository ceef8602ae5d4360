## rose (TH)
## rose (TH, NBINS)
## rose (TH, CENTERS)
## H = rose (...)
## [THOUT, ROUT] = rose (...)
## Histogram of angles as petals; with two outputs their corners in polar coordinates are returned.
##   >> [t, r] = rose ([1 2 2 3], 4); r(6)
##   ans = 3
## See also: polar, hist
function [thout, rout] = rose (varargin)
  if (nargin == 0)
    print_usage ();
  end
  args = varargin;
  hax = {};
  if (numel (args) > 1 && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args(1);
    args(1) = [];
  end
  th = args{1};
  edges = linspace (0, 2 * pi, 21);
  if (iscomplex (th))
    th = arg (th);
  end
  th = mod (th, 2 * pi);
  if (isvector (th))
    th = th(:);
  end
  if (numel (args) > 1)
    x = args{2};
    if (isscalar (x))
      if (! isreal (x) || ! (x >= 1))
        error ("rose: the number of bins must be positive");
      end
      edges = linspace (0, 2 * pi, x + 1);
    else
      x = mod (x(:)', 2 * pi);
      x = sort (x);
      edges = [(x(1:end-1) + x(2:end)) / 2];
      last = (x(1) + x(end) - 2 * pi) / 2;
      edges = [mod(last, 2 * pi), edges, mod(last, 2 * pi) + 2 * pi];
      edges = sort (edges);
    end
  end
  n = numel (edges) - 1;
  counts = zeros (n, columns (th));
  for k = 1:n
    counts(k,:) = sum (th >= edges(k) & th < edges(k + 1), 1);
  end
  t = [edges(1:end-1); edges(1:end-1); edges(2:end); zeros(1, n)](:);
  t([1:4:end, 4:4:end]) = 0;
  r = zeros (4 * n, columns (th));
  r(2:4:end,:) = counts;
  r(3:4:end,:) = counts;
  if (nargout < 2)
    h = polar (hax{:}, t, r);
    if (nargout > 0)
      thout = h;
    end
  else
    thout = t;
    rout = r;
  end
end

%!error <rose: the number of bins must be positive> rose (1:3, -1)
