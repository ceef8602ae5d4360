## meshc (Z)
## meshc (X, Y, Z)
## meshc (X, Y, Z, C)
## meshc (..., PROPERTY, VALUE, ...)
## meshc (HAX, ...)
## H = meshc (...)
## A net of lines with contour lines below.
##   >> h = meshc (magic (3)); get (h(1), 'type')
##   ans = surface
## See also: mesh, contour
function h = meshc (varargin)
  if (nargin == 0)
    print_usage ();
  end
  hs = __surface__ ("meshc", varargin);
  hax = ancestor (hs, "axes");
  z = get (hs, "zdata");
  was = get (hax, "nextplot");
  set (hax, "nextplot", "add");
  unwind_protect
    [~, lines] = contour (hax, get (hs, "xdata"), get (hs, "ydata"), z, "zlevel", get (hax, "zlim")(1));
  unwind_protect_cleanup
    set (hax, "nextplot", was);
  end_unwind_protect
  hs = [hs; lines];
  if (nargout > 0)
    h = hs;
  end
end

%!test close all; h = meshc (magic (3)); assert (get (h(1), "type"), "surface"); assert (get (gca (), "view"), [-37.5, 30]); close all
