## hidden on hidden off MODE = hidden (...) Do the faces of meshes in the axes hide what lies behind them?
## Their colour is that of the background ("on") or none ("off"); without an argument it changes.
##   >> mesh (peaks (5)); hidden off; get (findobj (gca, "type", "surface"), "facecolor")
##   ans = none
## See also: mesh, shading
function state = hidden (varargin)
  ax = gca ();
  if (! isempty (varargin) && isscalar (varargin{1}) && isaxes (varargin{1}))
    ax = varargin{1};
    varargin(1) = [];
  end
  if (numel (varargin) > 1)
    print_usage ();
  end
  found = [];
  for h = findobj (ax, "type", "surface")'
    f = get (h, "facecolor");
    if (! ischar (f) || strcmp (f, "none"))
      found(end+1) = h;
    end
  end
  mode = "on";
  if (! isempty (varargin))
    mode = varargin{1};
    if (! ischar (mode) || ! any (strcmpi (mode, {"on", "off"})))
      error ("hidden: MODE must be a string \"on\" or \"off\"");
    end
  elseif (! isempty (found) && ! ischar (get (found(1), "facecolor")))
    mode = "off";
  end
  for h = found
    if (strcmpi (mode, "off"))
      set (h, "facecolor", "none");
    else
      c = get (ax, "color");
      if (ischar (c))
        c = get (ancestor (ax, "figure"), "color");
      end
      set (h, "facecolor", c);
    end
  end
  if (nargout > 0)
    state = lower (mode);
  end
end

%!test
%! clf; h = mesh (peaks (5));
%! hidden off; assert (get (h, "facecolor"), "none");
%! assert (hidden (), "on"); assert (isnumeric (get (h, "facecolor")));
%! close;
%!error <hidden: MODE must be a string> hidden ("maybe")
