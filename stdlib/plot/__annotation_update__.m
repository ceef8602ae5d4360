## __annotation_update__ (H, KIND, PROPERTY)
## Bring what an annotation draws in line with its properties.
##   >> h = annotation ('rectangle', [0 0 .5 .5]); set (h, 'position', [0 0 1 1]); max (get (get (h, 'children'), 'xdata'))
##   ans = 1
## See also: annotation
function __annotation_update__ (h, kind, property)
  lines = any (strcmp (kind, {"line", "arrow", "doublearrow", "textarrow"}));
  if (lines)
    if (any (strcmp (property, {"x", "y"})))
      x = get (h, "x");
      y = get (h, "y");
      __quiet_set__ (h, "position", [x(1), y(1), diff(x), diff(y)]);
    end
    p = get (h, "position");
    x = [p(1), p(1) + p(3)];
    y = [p(2), p(2) + p(4)];
    __quiet_set__ (h, "x", x);
    __quiet_set__ (h, "y", y);
  else
    p = get (h, "position");
  end
  color = get (h, "color");
  kids = allchild (h);
  pixels = get (ancestor (h, "figure"), "position")(3:4);
  heads = 0;
  for o = flipud (kids(:))'
    switch (get (o, "type"))
      case "line"
        set (o, "xdata", x, "ydata", y, "color", color, "linewidth", get (h, "linewidth"), "linestyle", get (h, "linestyle"));
      case "text"
        if (lines)
          at = [x(1), y(1)];
          set (o, "position", at, "string", get (h, "string"), "color", get (h, "textcolor"), "horizontalalignment", ...
               {"left", "right"}{1 + (x(2) >= x(1))});
        else
          at = [p(1), p(2) + p(4)];
          across = find (strcmp (get (h, "horizontalalignment"), {"left", "center", "right"}));
          up = find (strcmp (get (h, "verticalalignment"), {"bottom", "middle", "top"}));
          if (isempty (up))
            up = 1;
          end
          at = [p(1) + p(3) * (across - 1) / 2, p(2) + p(4) * (up - 1) / 2];
          set (o, "position", at, "string", get (h, "string"), "color", color, "horizontalalignment", ...
               get (h, "horizontalalignment"), "verticalalignment", get (h, "verticalalignment"));
        end
        for name = {"fontname", "fontsize", "fontweight", "fontangle", "interpreter"}
          set (o, name{1}, get (h, name{1}));
        end
      case "patch"
        if (lines)
          heads++;
          tip = {[x(2), y(2)], [x(1), y(1)]}{heads};
          back = {[x(1), y(1)], [x(2), y(2)]}{heads};
          if (strcmp (kind, "doublearrow"))
            at = {"head2", "head1"}{heads};
          else
            at = "head";
          end
          arrow (o, tip, back, get (h, [at, "length"]), get (h, [at, "width"]), get (h, [at, "style"]), color, pixels);
        elseif (strcmp (kind, "ellipse"))
          t = linspace (0, 2 * pi, 101)(1:100)';
          set (o, "xdata", p(1) + p(3) / 2 * (1 + cos (t)), "ydata", p(2) + p(4) / 2 * (1 + sin (t)));
          face (o, h, "color", "facecolor");
        else
          set (o, "xdata", p(1) + [0; 1; 1; 0] * p(3), "ydata", p(2) + [0; 0; 1; 1] * p(4));
          if (strcmp (kind, "textbox"))
            face (o, h, "edgecolor", "backgroundcolor");
          else
            face (o, h, "color", "facecolor");
          end
        end
    end
  end
end

function face (o, h, edge, inner)
  set (o, "edgecolor", get (h, edge), "facecolor", get (h, inner), "facealpha", get (h, "facealpha"), ...
       "linewidth", get (h, "linewidth"), "linestyle", get (h, "linestyle"));
end

function arrow (o, tip, back, len, wide, style, color, pixels)
  d = (tip - back) .* pixels;
  if (norm (d) == 0)
    d = [1, 0];
  end
  d /= norm (d);
  n = [-d(2), d(1)];
  switch (style)
    case "none"
      p = tip .* pixels;
    case "rectangle"
      p = [0.5 * wide * n; -0.5 * wide * n; -0.5 * wide * n - len * d; 0.5 * wide * n - len * d] + tip .* pixels;
    case "diamond"
      p = [0, 0; 0.5 * wide * n - 0.5 * len * d; -len * d; -0.5 * wide * n - 0.5 * len * d] + tip .* pixels;
    case "ellipse"
      t = linspace (0, 2 * pi, 37)(1:36)';
      p = tip .* pixels - 0.5 * len * d + 0.5 * len * cos (t) * d + 0.5 * wide * sin (t) * n;
    otherwise
      depth = [1, 0.85, 0.65, 0.35](find (strcmp (style, {"plain", "vback1", "vback2", "vback3"})));
      p = [0, 0; -len * d + 0.5 * wide * n; -len * depth * d; -len * d - 0.5 * wide * n; 0, 0] + tip .* pixels;
  end
  p ./= pixels;
  set (o, "xdata", p(:,1), "ydata", p(:,2), "facecolor", color, "edgecolor", color);
end
