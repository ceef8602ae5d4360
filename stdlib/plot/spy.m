## spy (S)
## spy (..., MARKERSIZE)
## spy (..., FORMAT)
## Where a matrix is not 0.
##   >> spy (eye (3)); get (get (gca (), 'children'), 'xdata')
##   ans =
##
##      1   2   3
##
## See also: plot, gplot
function spy (s, varargin)
  if (nargin == 0)
    print_usage ();
  end
  format = {};
  size_of = {};
  for k = 1:numel (varargin)
    if (ischar (varargin{k}))
      format = varargin(k);
    else
      size_of = {"markersize", varargin{k}};
    end
  end
  [i, j] = find (s);
  [m, n] = size (s);
  if (isempty (format))
    if (numel (i) < 1000)
      format = {"*"};
    else
      format = {"."};
    end
  end
  plot (j, i, format{:}, size_of{:});
  axis ([0, n + 1, 0, m + 1], "ij");
end
