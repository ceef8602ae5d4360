## setappdata (H, NAME, VALUE, ...)
## Keep values under names of your own with graphics objects.
##   >> setappdata (0, 'speed', 3); getappdata (0, 'speed')
##   ans = 3
## See also: getappdata, isappdata, rmappdata
function setappdata (h, varargin)
  if (nargin < 3 || mod (numel (varargin), 2))
    print_usage ();
  end
  if (! all (ishghandle (h(:))))
    error ("setappdata: H must be a graphics handle");
  end
  for o = h(:)'
    s = struct ();
    if (isprop (o, "__appdata__"))
      s = get (o, "__appdata__");
    end
    for k = 1:2:numel (varargin)
      if (! ischar (varargin{k}))
        error ("setappdata: NAME must be a string");
      end
      s.(varargin{k}) = varargin{k + 1};
    end
    __quiet_set__ (o, "__appdata__", s);
  end
end
