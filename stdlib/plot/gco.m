## H = gco ()
## H = gco (HFIG)
## The object in the figure that was clicked last; [] where none was.
##   >> gco (figure ())
##   ans = [](0x0)
## See also: gcf, gca, gcbo
function h = gco (hfig)
  if (nargin == 0)
    hfig = get (0, "currentfigure");
  end
  if (isempty (hfig))
    h = [];
  elseif (isfigure (hfig))
    h = get (hfig, "currentobject");
  else
    error ("gco: HFIG must be a figure handle");
  end
end
