## isappdata (H, NAME)
## Does setappdata keep something under the name?
##   >> isappdata (0, 'no_such')
##   ans = 0
## See also: setappdata, getappdata
function yes = isappdata (h, name)
  if (nargin < 2)
    print_usage ();
  end
  if (! all (ishghandle (h(:))))
    error ("isappdata: H must be a graphics handle");
  end
  if (ischar (name))
    name = {name};
  end
  s = struct ();
  if (isprop (h(1), "__appdata__"))
    s = get (h(1), "__appdata__");
  end
  yes = isfield (s, name);
end
