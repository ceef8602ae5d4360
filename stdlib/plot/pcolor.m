## pcolor (C)
## pcolor (X, Y, C)
## pcolor (HAX, ...)
## H = pcolor (...)
## A surface seen from above: each face has the colour of its first corner.
##   >> h = pcolor (magic (3)); get (h, 'type')
##   ans = surface
## See also: surf, imagesc, shading
function h = pcolor (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args, fresh] = __chart_axes__ (varargin, "2d");
  if (numel (args) == 1)
    c = args{1};
    x = 1:columns (c);
    y = (1:rows (c))';
  elseif (numel (args) == 3)
    [x, y, c] = deal (args{1:3});
  else
    print_usage ();
  end
  if (iscell (c))
    error ('__go_surface__: invalid value for array property "cdata", unable to create graphics handle');
  elseif (ischar (c) && numel (args) == 1)
    error ("__go_surface__: set: invalid number of arguments, unable to create graphics handle");
  elseif (! all (cellfun (@isreal, {x, y, c})))
    error ("mesh: X, Y, Z, C arguments must be real");
  elseif (ndims (c) > 2)
    error ("surface: Z and C must have the same size");
  elseif (isvector (c) && isvector (x) && isvector (y))
    hs = __go__ ("surface", hax, "xdata", x(:).', "ydata", y(:), "zdata", zeros (size (c)), "cdata", c);
  else
    hs = surface (hax, x, y, zeros (size (c)), c);
  end
  set (hs, "facecolor", "flat");
  if (fresh && min (size (c)) > 1)
    set (hax, "view", [0, 90], "xlim", [min(x(:)), max(x(:))], "ylim", [min(y(:)), max(y(:))]);
  end
  if (nargout > 0)
    h = hs;
  end
end
