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
  if (numel (args) < 3)
    c = args{1};
    x = 1:columns (c);
    y = (1:rows (c))';
  else
    [x, y, c] = deal (args{1:3});
  end
  hs = surface (hax, x, y, zeros (size (c)), c);
  set (hs, "facecolor", "flat");
  if (fresh)
    set (hax, "view", [0, 90], "xlim", [min(x(:)), max(x(:))], "ylim", [min(y(:)), max(y(:))]);
  end
  if (nargout > 0)
    h = hs;
  end
end
