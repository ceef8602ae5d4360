## refreshdata ()
## refreshdata (H)
## refreshdata (H, WORKSPACE)
## Evaluate anew what the properties xdatasource, ydatasource ... of the objects (all in the current figure, or H) say, in
## the caller's variables or ('base') those of the base.
##   >> x = 1:3; h = plot (x, 'ydatasource', 'x'); x = 4:6; refreshdata (h); get (h, 'ydata')
##   ans =
##
##      4   5   6
##
## See also: set, drawnow
function refreshdata (h, workspace = "caller")
  if (nargin == 0)
    h = gcf ();
  elseif (! all (ishghandle (h)))
    error ("refreshdata: H must be a list of figure handles");
  end
  if (isfigure (h))
    h = findall (h);
  end
  for o = h(:)'
    for name = {"xdata", "ydata", "zdata", "cdata", "udata", "vdata", "wdata", "ldata", "sizedata"}
      from = [name{1}, "source"];
      if (isprop (o, from) && ! isempty (get (o, from)))
        set (o, name{1}, evalin (workspace, get (o, from)));
      end
    end
  end
end
