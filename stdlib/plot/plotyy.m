## plotyy (X1, Y1, X2, Y2)
## plotyy (..., FUN)
## plotyy (..., FUN1, FUN2)
## plotyy (HAX, ...)
## [AX, H1, H2] = plotyy (...)
## Two plots with y axes of their own, left and right. FUN, a handle or name (@plot), draws them.
##   >> [ax, h1, h2] = plotyy (1:3, 1:3, 1:3, [10 20 30]); get (ax(2), 'yaxislocation')
##   ans = right
## See also: plot, subplot
function [ax, h1, h2] = plotyy (varargin)
  args = varargin;
  hax = [];
  if (numel (args) > 4 && all (ishghandle (args{1}(:))) && all (isaxes (args{1}(:))))
    hax = args{1};
    args(1) = [];
  end
  if (numel (args) < 4)
    print_usage ();
  end
  [x1, y1, x2, y2] = deal (args{1:4});
  fun1 = fun2 = @plot;
  if (numel (args) > 4)
    fun1 = fun2 = args{5};
  end
  if (numel (args) > 5)
    fun2 = args{6};
  end
  if (isempty (hax))
    hax = gca ();
  end
  figure_of = ancestor (hax(1), "figure");
  one = newplot (hax(1));
  set (one, "nextplot", "replace");
  g1 = feval (fun1, one, x1, y1);
  color1 = first_color (g1, get (one, "colororder")(1,:));
  set (one, "ycolor", color1, "xlim", ends (x1, x2));
  if (numel (hax) > 1)
    two = hax(2);
    cla (two);
  else
    two = __go__ ("axes", get (one, "parent"));
  end
  set (two, "position", get (one, "position"), "units", get (one, "units"), "nextplot", "add");
  order = get (one, "colororder");
  lines = sum (arrayfun (@(h) isprop (h, "color"), g1(:)));
  order = circshift (order, -lines);                    # goes on where the first axes have come to
  set (two, "colororder", order, "colororderindex", 1);
  g2 = feval (fun2, two, x2, y2);
  color2 = first_color (g2, order(1,:));
  set (two, "yaxislocation", "right", "color", "none", "box", "off", "ycolor", color2, "xlim", ends (x1, x2), ...
       "nextplot", "replace");
  set (get (one, "ylabel"), "color", color1);
  set (get (two, "ylabel"), "color", color2);
  set (figure_of, "currentaxes", one);
  for a = [one, two]
    if (! isprop (a, "__plotyy_axes__"))
      addproperty ("__plotyy_axes__", a, "data");
    end
    set (a, "__plotyy_axes__", [one; two]);
  end
  if (nargout > 0)
    ax = [one; two];
    h1 = g1;
    h2 = g2;
  end
end

function c = first_color (h, c)
  if (isprop (h(1), "color"))
    c = get (h(1), "color");
  end
end

function e = ends (x1, x2)
  e = [min([x1(:); x2(:)]), max([x1(:); x2(:)])];
  for k = 1:2                                          # as octave-cli widens what is narrow, for each of the axes
    if (e(2) - e(1) < sqrt (eps))
      e += 0.1 * [-1, 1] .* abs (e);
    end
  end
  if (! (e(2) > e(1)))
    e = [0, 1];
  end
end
