## sgtitle (TEXT)
## sgtitle (HFIG, TEXT)
## sgtitle (..., PROPERTY, VALUE, ...)
## H = sgtitle (...)
## A title above all axes of the figure.
##   >> h = sgtitle ('all'); get (h, 'string')
##   ans = all
## See also: title, subplot
function h = sgtitle (varargin)
  args = varargin;
  hf = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isfigure (args{1}))
    hf = args{1};
    args(1) = [];
  end
  if (isempty (args))
    print_usage ();
  end
  if (isempty (hf))
    hf = gcf ();
  end
  old = findall (hf, "type", "axes", "tag", "sgtitle");
  delete (old);
  current = get (hf, "currentaxes");
  hax = __go__ ("axes", hf, "position", [0, 0, 1, 1], "xlim", [0, 1], "ylim", [0, 1], "visible", "off", ...
                "handlevisibility", "off", "tag", "sgtitle", "nextplot", "add");
  if (! isempty (current))
    set (hf, "currentaxes", current);
  end
  ht = __go__ ("text", hax, "position", [0.5, 0.98], "string", args{1}, "horizontalalignment", "center", ...
               "verticalalignment", "top", "fontsize", 14, "fontweight", "bold", args{2:end});
  if (nargout > 0)
    h = ht;
  end
end
