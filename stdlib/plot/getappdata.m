## VALUE = getappdata (H, NAME)
## S = getappdata (H)
## What setappdata keeps under the name, [] if nothing; without NAME all of it as a struct.
##   >> getappdata (0, 'no_such')
##   ans = [](0x0)
## See also: setappdata, isappdata
function value = getappdata (h, name)
  if (nargin < 1)
    print_usage ();
  end
  if (! all (ishghandle (h(:))))
    error ("getappdata: H must be a graphics handle");
  end
  s = struct ();
  if (isprop (h(1), "__appdata__"))
    s = get (h(1), "__appdata__");
  end
  if (nargin == 1)
    value = s;
  elseif (isfield (s, name))
    value = s.(name);
  else
    value = [];
  end
end
