## plotmatrix (X, Y)
## plotmatrix (X)
## plotmatrix (..., STYLE)
## [H, AX, BIGAX, P, PAX] = plotmatrix (...)
## A matrix of plots: each column of X against each column of Y; against each other with histograms on the
## diagonal where Y is left out.
##   >> [h, ax] = plotmatrix (magic (4)(:, 1:2)); size (ax)
##   ans =
##
##      2   2
##
## See also: plot, scatter
function [h, ax, bigax, p, pax] = plotmatrix (x, varargin)
  if (nargin < 1 || nargin > 3)
    print_usage ();
  end
  same = isempty (varargin) || ischar (varargin{1}) || isempty (varargin{1});
  y = x;
  if (! same)
    y = varargin{1};
  end
  style = ".";
  if (! isempty (varargin) && ischar (varargin{end}))
    style = varargin{end};
  end
  if (ndims (x) != 2 || ndims (y) != 2 || rows (x) != rows (y))
    error ("plotmatrix: X and Y must have the same number of rows");
  end
  clf ();
  big = axes ("visible", "off");
  m = columns (y);
  n = columns (x);
  hs = as = zeros (m, n);
  ps = pas = [];
  box = get (big, "position");
  w = box(3) / n;
  t = box(4) / m;
  for i = 1:m
    for j = 1:n
      where = [box(1) + (j - 1) * w, box(2) + (m - i) * t, 0.95 * w, 0.95 * t];
      as(i, j) = axes ("position", where, "box", "on");
      if (same && i == j)
        [count, at] = hist (x(:, i), 10);
        ps(end+1, 1) = bar (at, count, 1);
        pas(end+1, 1) = as(i, j);
      else
        hs(i, j) = plot (x(:, j), y(:, i), style);
      end
      if (i < m)
        set (as(i, j), "xticklabel", {});
      end
      if (j > 1)
        set (as(i, j), "yticklabel", {});
      end
    end
  end
  if (nargout > 0)
    h = hs;
    ax = as;
    bigax = big;
    p = ps;
    pax = pas;
  end
end

%!test
%! clf;
%! [h, ax, big, p] = plotmatrix ([1 2; 3 5; 2 1], [4; 5; 6], "r+");
%! assert (size (h), [1 2]);
%! assert (get (h(2), "xdata"), [2 5 1]);
%! assert (get (h(1), "marker"), "+");
%! [h, ax, big, p] = plotmatrix ([1 2; 3 5; 2 1]);
%! assert (size (p), [2 1]);
%! close;
%!error <plotmatrix: X and Y must have the same number of rows> plotmatrix ([1; 2], [1; 2; 3])
