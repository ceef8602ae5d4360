## annotation ('line', X, Y), annotation ('arrow', X, Y), annotation ('doublearrow', X, Y)
## annotation ('textarrow', X, Y)
## annotation ('textbox', POSITION), annotation ('rectangle', POSITION), annotation ('ellipse', POSITION)
## annotation (..., PROPERTY, VALUE, ...)
## annotation (HFIG, ...)
## H = annotation (...)
## Draw into the figure beside its axes; X, Y and POSITION count from 0 to 1.
##   >> h = annotation ('line', [0.1 0.5], [0.2 0.6]); get (h, 'x')
##   ans =
##
##      0.1000   0.5000
##
## See also: text, rectangle
function h = annotation (varargin)
  args = varargin;
  hf = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isfigure (args{1}))
    hf = args{1};
    args(1) = [];
  end
  if (isempty (args) || ! ischar (args{1}))
    print_usage ();
  end
  if (isempty (hf))
    hf = gcf ();
  end
  kind = lower (args{1});
  args(1) = [];
  lines = any (strcmp (kind, {"line", "arrow", "doublearrow", "textarrow"}));
  if (! lines && ! any (strcmp (kind, {"textbox", "rectangle", "ellipse"})))
    error ("annotation: unknown annotation TYPE %s", kind);
  end
  x = y = [0.3, 0.4];
  position = [0.3, 0.3, 0.1, 0.1];
  if (lines && numel (args) > 1 && isnumeric (args{1}))
    x = args{1};
    y = args{2};
    if (numel (x) != 2 || ! isnumeric (y) || numel (y) != 2)
      error ("annotation: X and Y must be 2-element vectors");
    end
    x = x(:)';
    y = y(:)';
    position = [x(1), y(1), diff(x), diff(y)];
    args(1:2) = [];
  elseif (! lines && ! isempty (args) && isnumeric (args{1}))
    position = args{1};
    if (numel (position) != 4)
      error ("annotation: POS must be a 4-element vector");
    end
    args(1) = [];
  end
  hax = overlay (hf);
  ha = __go__ (["annotation", kind], hax);
  __quiet_set__ (ha, "position", position);
  if (lines)
    __quiet_set__ (ha, "x", x);
    __quiet_set__ (ha, "y", y);
    __go__ ("line", ha);
    heads = find (strcmp (kind, {"arrow", "textarrow", "doublearrow"}));
    if (! isempty (heads))
      for k = 1:1 + (heads == 3)
        __go__ ("patch", ha);
      end
    end
  else
    __go__ ("patch", ha);
  end
  if (any (strcmp (kind, {"textbox", "textarrow"})))
    __go__ ("text", ha);
  end
  if (! isempty (args))
    set (ha, args{:});
  end
  __annotation_update__ (ha, kind, "");
  if (nargout > 0)
    h = ha;
  end
end

## The invisible axes over the whole figure.
function hax = overlay (hf)
  hax = findall (hf, "-depth", 1, "type", "axes", "tag", "scribeoverlay");
  if (! isempty (hax))
    hax = hax(1);
    return;
  end
  current = get (hf, "currentaxes");
  hax = __go__ ("axes", hf, "position", [0, 0, 1, 1], "xlim", [0, 1], "ylim", [0, 1], "visible", "off", ...
                "handlevisibility", "off", "tag", "scribeoverlay", "nextplot", "add");
  if (! isempty (current))
    set (hf, "currentaxes", current);
  end
end
