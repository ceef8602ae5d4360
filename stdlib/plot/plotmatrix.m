## plotmatrix (X, Y)
## plotmatrix (X)
## plotmatrix (..., STYLE)
## [H, AX, BIGAX, P, PAX] = plotmatrix (...)
## A matrix of plots: each column of X against each column of Y; against each other with histograms on the
## diagonal where Y is left out.
##   >> [h, ax] = plotmatrix (magic (4)(:, 1:2)); size (ax)
##   ans =
##
##      2   1
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
  hs = as = ps = pas = zeros (0, 1);
  w = 0.9 / n;
  t = 0.9 / m;
  for j = 1:n
    for i = 1:m
      where = [0.05 + (j - 1 + 0.13) * w, 0.05 + (m - i + 0.11) * t, (0.775 - 0.13) * w, (0.815 - 0.11) * t];
      at = axes ("position", where, "box", "on");
      if (same && i == j)
        [count, centers] = hist (x(:,i), 10);
        ps(end+1,1) = bar (centers, count, 1);
        pas(end+1,1) = at;
      else
        hs(end+1,1) = plot (x(:,j), y(:,i), style);
        as(end+1,1) = at;
      end
    end
  end
  axes (big);
  if (nargout > 0)
    h = hs;
    ax = as;
    bigax = big;
    p = reshape (ps, [], numel (ps) > 0);
    pax = reshape (pas, [], numel (pas) > 0);
  end
end

%!test
%! clf;
%! [h, ax, big, p] = plotmatrix ([1 2; 3 5; 2 1], [4; 5; 6], "r+");
%! assert (size (h), [2 1]);
%! assert (get (gcf (), "children")(1) == big && gca () == big);
%! assert (get (h(2), "xdata"), [2 5 1]);
%! assert (get (h(1), "marker"), "+");
%! [h, ax, big, p] = plotmatrix ([1 2; 3 5; 2 1]);
%! assert (size (p), [2 1]);
%! close;
%!error <plotmatrix: X and Y must have the same number of rows> plotmatrix ([1; 2], [1; 2; 3])
