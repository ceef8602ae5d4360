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
  style = marker = rgb = [];
  if (! isempty (format))
    [style, marker, rgb] = __line_spec__ (format{:});
  end
  if (isempty (marker))
    marker = "*."(1 + (numel (i) >= 1000));
  end
  if (isempty (style))
    style = "none";
  end
  look = {"linestyle", style, "marker", marker};
  if (! isempty (rgb))
    look = [look, {"color", rgb}];
  end
  plot (j, i, look{:}, size_of{:});
  axis ([0, n + 1, 0, m + 1], "ij");
  xlabel (sprintf ("nnz = %d", numel (i)));
end
