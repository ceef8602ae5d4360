## polar (THETA, RHO)
## polar (RHO)
## polar (..., FORMAT)
## polar (HAX, ...)
## H = polar (...)
## A line in polar coordinates, over a grid of circles and rays. Of complex numbers alone the real part is the angle and
## the imaginary part the radius.
##   >> h = polar ([0 pi/2], [1 2]); get (h, 'xdata')(1)
##   ans = 1
## See also: rose, compass, plot
function h = polar (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args] = __chart_axes__ (varargin, "");
  if (isempty (args))
    print_usage ();
  elseif (numel (args) > 1 && ! ischar (args{2}))
    [theta, rho] = real_parts (args{1:2});
    args(1:2) = [];
  else
    rho = args{1}(:);
    theta = (1:numel (rho))';
    if (iscomplex (rho))
      [theta, rho] = deal (real (rho), imag (rho));
    end
    args(1) = [];
  end
  if (! isempty (args) && ! ischar (args{1}))
    error ("polar: FMT argument must be a string");
  end
  [theta, rho] = paired (theta, rho);
  was = get (hax, "nextplot");
  set (hax, "nextplot", "add");
  unwind_protect
    hp = plot (hax, rho .* cos (theta), rho .* sin (theta), args{:});
    if (! strcmp (was, "add") || ! strcmp (get (hax, "tag"), "polaraxes"))
      grid_of (hax, max (abs (rho(isfinite (rho)))));
    end
  unwind_protect_cleanup
    set (hax, "nextplot", was);
  end_unwind_protect
  if (nargout > 0)
    h = hp;
  end
end

function [theta, rho] = real_parts (theta, rho)
  theta = real (theta);
  rho = real (rho);
end

## Vectors as columns, and matrices turned so that these fit.
function [theta, rho] = paired (theta, rho)
  if (isvector (theta) && isvector (rho))
    if (! isscalar (theta) && ! isscalar (rho) && numel (theta) != numel (rho))
      error ("polar: THETA and RHO vector lengths must match");
    end
    theta = theta(:);
    rho = rho(:);
  elseif (isvector (theta))
    theta = theta(:);
    if (rows (rho) != rows (theta))
      rho = rho.';
    end
    if (rows (rho) != rows (theta))
      error ("polar: THETA vector and RHO matrix sizes must match");
    end
  elseif (isvector (rho))
    rho = rho(:);
    if (rows (rho) != rows (theta))
      theta = theta.';
    end
    if (rows (rho) != rows (theta))
      error ("polar: THETA matrix and RHO vector sizes must match");
    end
  elseif (! size_equal (theta, rho))
    error ("polar: THETA and RHO matrix dimensions must match");
  end
end

function grid_of (hax, most)
  if (isempty (most) || ! (most > 0))
    most = 1;
  end
  step = ticks_apart (2 * most);
  rings = step * (1:ceil (most / step));
  edge = rings(end);
  set (hax, "tag", "polaraxes", "visible", "off", "xlim", 1.1 * [-edge, edge], "ylim", 1.1 * [-edge, edge], ...
       "plotboxaspectratio", [1, 1, 1]);
  if (! isprop (hax, "rtick"))
    addproperty ("rtick", hax, "data", rings);
    addproperty ("ttick", hax, "data", 0:30:330);
  else
    set (hax, "rtick", rings, "ttick", 0:30:330);
  end
  group = __go__ ("hggroup", hax, "tag", "polar_grid", "handlevisibility", "off", "climinclude", "off");
  look = {"color", get(hax, "gridcolor"), "linewidth", get(hax, "linewidth"), "linestyle", ":"};
  turn = linspace (0, 2 * pi, 50);
  color = get (hax, "color");
  __go__ ("patch", group, "xdata", edge * cos (turn'), "ydata", edge * sin (turn'), "facecolor", color, "edgecolor", "k");
  for r = rings
    __go__ ("line", group, "xdata", r * cos (turn), "ydata", r * sin (turn), look{:});
  end
  for r = rings
    at = (r + 0.02 * edge) * [cos(0.42 * pi), sin(0.42 * pi)];
    __go__ ("text", group, "position", at, "string", sprintf ("%g", r), "horizontalalignment", "left", ...
            "verticalalignment", "bottom");
  end
  for t = 0:30:330
    a = t * pi / 180;
    __go__ ("line", group, "xdata", [0, edge * cos(a)], "ydata", [0, edge * sin(a)], look{:});
  end
  for t = 0:30:330
    a = t * pi / 180;
    __go__ ("text", group, "position", 1.08 * edge * [cos(a), sin(a)], "string", sprintf ("%d", t), ...
            "horizontalalignment", "center");
  end
  set (hax, "children", get (hax, "children"));
  __to_back__ (group);
end

## About five ticks over a range, 1, 2 or 5 times a power of ten apart.
function step = ticks_apart (range)
  raw = range / 5;
  power = 10 ^ floor (log10 (raw));
  m = raw / power;
  step = power * [1, 2, 5, 10](1 + (m >= sqrt (2)) + (m >= sqrt (10)) + (m >= sqrt (50)));
end
