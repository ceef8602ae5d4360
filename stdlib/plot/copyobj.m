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
    made(k) = struct2hdl (hdl2struct (h(k)), to);
  end
  if (nargout > 0)
    new = made;
  end
end
