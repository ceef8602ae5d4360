## rmappdata (H, NAME, ...)
## Forget what setappdata keeps under the names.
##   >> setappdata (0, 'speed', 3); rmappdata (0, 'speed'); isappdata (0, 'speed')
##   ans = 0
## See also: setappdata, getappdata
function rmappdata (h, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (! all (ishghandle (h(:))))
    error ("rmappdata: H must be a graphics handle");
  end
  for o = h(:)'
    s = getappdata (o);
    for k = 1:numel (varargin)
      if (! isfield (s, varargin{k}))
        error ("rmappdata: appdata '%s' is not present", varargin{k});
      end
      s = rmfield (s, varargin{k});
    end
    __quiet_set__ (o, "__appdata__", s);
  end
end
