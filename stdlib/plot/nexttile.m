## AX = nexttile ()
## AX = nexttile (K)
## AX = nexttile (K, [ROWS COLUMNS])
## Axes in the next tile of the layout (tiledlayout), or in tile K, counted along the rows; over several
## tiles from there. Without a layout it is "flow". Octave 7.3 has no such function.
##   >> tiledlayout (1, 2); nexttile; plot (1:3); nexttile; bar (1:3);
##   >> numel (get (gcf, "children"))
##   ans = 2
## See also: tiledlayout, subplot
function ax = nexttile (k, span = [1 1])
  fig = gcf ();
  if (! isappdata (fig, "__tiles__"))
    tiledlayout ("flow");
  end
  layout = getappdata (fig, "__tiles__");
  if (nargin > 0 && numel (k) == 2)
    span = k;
    k = [];
  end
  if (nargin == 0 || isempty (k))
    k = layout.last + 1;
    while (! layout.flow && any (span > 1) && mod (k - 1, layout.columns) + span(2) > layout.columns)
      k++;
    end
  elseif (! (isscalar (k) && k == fix (k) && k > 0))
    error ("nexttile: K must be a positive integer");
  end
  if (layout.flow)
    while (layout.rows * layout.columns < k)
      if (layout.columns <= layout.rows)
        layout.columns++;
      else
        layout.rows++;
      end
    end
    for j = 1:numel (layout.axes)
      if (layout.axes(j) && ishghandle (layout.axes(j)))
        set (layout.axes(j), "outerposition", place (layout, j, [1 1]));
      end
    end
  elseif (k > layout.rows * layout.columns)
    error ("nexttile: the layout has %d tiles", layout.rows * layout.columns);
  end
  h = 0;
  if (k <= numel (layout.axes))
    h = layout.axes(k);
  end
  if (h && ishghandle (h))
    axes (h);
  else
    h = axes ("outerposition", place (layout, k, span));
  end
  layout.axes(k) = h;
  layout.last = k + span(2) - 1;
  setappdata (fig, "__tiles__", layout);
  if (nargout > 0)
    ax = h;
  end
end

function p = place (layout, k, span)
  row = ceil (k / layout.columns);
  column = k - (row - 1) * layout.columns;
  w = 1 / layout.columns;
  h = 1 / layout.rows;
  p = [(column - 1) * w, 1 - (row + span(1) - 1) * h, span(2) * w, span(1) * h] + [layout.gap, layout.gap, -2 * layout.gap, -2 * layout.gap];
end

%!test
%! tiledlayout (2, 2);
%! a = nexttile (); b = nexttile (3, [1 2]);
%! assert (get (a, "outerposition"), [0 0.5 0.5 0.5]);
%! assert (get (b, "outerposition"), [0 0 1 0.5]);
%! assert (nexttile (1), a);
%! fail ("nexttile (5)", "nexttile: the layout has 4 tiles");
%! tiledlayout ("flow");
%! a = nexttile (); b = nexttile (); c = nexttile ();
%! assert (get (a, "outerposition"), [0 0.5 0.5 0.5]);
%! assert (get (c, "outerposition"), [0 0 0.5 0.5]);
%! close;
