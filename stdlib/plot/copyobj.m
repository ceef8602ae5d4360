## NEW = copyobj (H)
## NEW = copyobj (H, PARENT)
## A copy of the graphics object H and of all in it, in PARENT (or a new figure's axes ...).
##   >> h = plot (1:3); c = copyobj (h, gca ()); get (c, 'ydata')
##   ans =
##
##      1   2   3
##
## See also: hdl2struct, struct2hdl, findobj
function new = copyobj (h, parent)
  if (nargin < 1)
    print_usage ();
  end
  if (! all (ishghandle (h)))
    error ("copyobj: ORIG and NEW must be valid graphics handles");
  end
  if (nargin > 1 && ! all (ishghandle (parent)))
    error ("copyobj: NEW must be a graphics handle");
  end
  h = h(:);
  made = zeros (size (h));
  for k = 1:numel (h)
    type = get (h(k), "type");
    if (nargin > 1)
      to = parent(min (k, numel (parent)));
    elseif (strcmp (type, "figure"))
      to = 0;
    elseif (strcmp (type, "axes"))
      to = figure ();
    else
      to = axes ("parent", figure ());
    end
    places = struct ("figure", "root", "axes", "figure");
    under = get (to, "type");
    if (isfield (places, type) && ! any (strcmp (under, {places.(type), "uipanel"})))
      error ("copyobj: %s object can't be a child of %s", type, under);
    end
    made(k) = struct2hdl (hdl2struct (h(k)), to);
  end
  if (nargout > 0)
    new = made;
  end
end

%!error <copyobj: figure object can't be a child of axes> copyobj (gcf (), gca ())
%!error <copyobj: NEW must be a graphics handle> copyobj (gca (), 1e6)
