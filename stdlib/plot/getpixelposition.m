## POSITION = getpixelposition (H)
## POSITION = getpixelposition (H, IN_FIGURE)
## Where axes, a figure, a panel or a control are, in pixels: left, bottom, width and height, in what they stand in, or with
## IN_FIGURE in the whole figure. Zeros for other objects.
##   >> getpixelposition (figure ('position', [10 20 300 200]))
##   ans =
##
##       10    20   300   200
##
## See also: get, set, figure
function position = getpixelposition (h, in_figure = false)
  if (nargin == 0)
    print_usage ();
  elseif (! isscalar (h) || ! ishghandle (h))
    error ("getpixelposition: H must be a scalar graphics handle");
  end
  kinds = {"uibuttongroup", "uicontrol", "uipanel", "uitable", "axes", "figure"};
  position = zeros (1, 4);
  if (! any (strcmp (get (h, "type"), kinds)))
    return;
  end
  position = in_pixels (h);
  parent = get (h, "parent");
  while (in_figure && ! strcmp (get (h, "type"), "figure") && ! strcmp (get (parent, "type"), "figure"))
    position(1:2) += in_pixels (parent)(1:2) - 1;
    parent = get (parent, "parent");
  end
end

## Read in pixels, units put back as they were.
function position = in_pixels (h)
  units = get (h, "units");
  unwind_protect
    set (h, "units", "pixels");
    position = get (h, "position");
  unwind_protect_cleanup
    set (h, "units", units);
  end_unwind_protect
end

%!test
%! close all; figure ("position", [10, 20, 560, 420]); hax = axes ("position", [0.1, 0.2, 0.3, 0.4]);
%! assert (getpixelposition (hax), [57, 85, 168, 168], 1e-9);
%! assert (get (hax, "units"), "normalized"); close all
%!error <getpixelposition: H must be a scalar graphics handle> getpixelposition (99)
