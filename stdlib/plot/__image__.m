## H = __image__ (ARGS)
## What image and imagesc have in common.
##   >> get (__image__ ({magic(3)}), 'xdata')
##   ans =
##
##      1   3
##
## See also: image, imagesc
function h = __image__ (args)
  hax = {};
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && numel (args) > 1 && isaxes (args{1}))
    hax = args(1);
    args(1) = [];
  end
  n = 0;
  while (n < numel (args) && n < 3 && ! ischar (args{n + 1}))
    n++;
  end
  if (n == 0)
    low = isempty (args);
    if (low)
      c = repmat (linspace (1, 64, 64), 64, 1)';
    else
      c = [];
    end
    data = {};
    if (! low)
      [hax, args] = __chart_axes__ ([hax, args], "");
      h = __go__ ("image", hax, args{:});
      return;
    end
    x = y = [];
  elseif (n == 2)
    print_usage ("image");
  elseif (n == 1)
    c = args{1};
    x = y = [];
  else
    [x, y, c] = deal (args{1:3});
  end
  args(1:n) = [];
  if (isempty (c))
    error ("image: IMG data must not be empty");
  elseif (iscomplex (c))
    error ("image: IMG data can not be complex");
  elseif (ndims (c) > 3 || ! any (size (c, 3) == [1, 3]))
    error ('invalid value for array property "cdata"');
  end
  if (isempty (x))
    x = [1, columns(c)];
  end
  if (isempty (y))
    y = [1, rows(c)];
  end
  if (numel (x) > 2)
    x = [x(1), x(end)];
  end
  if (numel (y) > 2)
    y = [y(1), y(end)];
  end
  [hax, args, fresh] = __chart_axes__ ([hax, args], "");
  h = __go__ ("image", hax, "xdata", x, "ydata", y, "cdata", c, "cdatamapping", "direct", args{:});
  if (fresh)
    set (hax, "box", "on", "layer", "top", "ydir", "reverse", "xlim", get (h, "xlim")(1:2), "ylim", get (h, "ylim")(1:2));
  end
end
