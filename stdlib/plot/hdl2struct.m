## S = hdl2struct (H)
## The graphics object H and all in it as a struct with the fields handle, type, children, properties and special, which
## struct2hdl makes an object of again.
##   >> s = hdl2struct (plot (1:3)); s.type
##   ans = line
## See also: struct2hdl, hgsave, copyobj
function s = hdl2struct (h)
  if (nargin < 1)
    print_usage ();
  end
  if (! isscalar (h) || ! ishghandle (h))
    error ("hdl2struct: argument must be a graphics object");
  end
  s = one (h);
end

function s = one (h)
  s.handle = h;
  s.type = get (h, "type");
  p = get (h);
  for name = {"children", "parent", "type", "beingdeleted", "currentaxes", "currentobject", "number", "tightinset", ...
              "title", "xlabel", "ylabel", "zlabel"}
    if (isfield (p, name{1}))
      p = rmfield (p, name{1});
    end
  end
  s.children = [];
  s.special = [];
  kids = flipud (allchild (h)(:));
  labels = struct ();
  if (strcmp (s.type, "axes"))
    for name = {"title", "xlabel", "ylabel", "zlabel"}
      t = get (h, name{1});
      labels.(name{1}) = get (t, "string");
      kids(kids == t) = [];
    end
    for d = "xyz"
      if (strcmp (p.([d, "ticklabelmode"]), "auto"))
        p = rmfield (p, [d, "ticklabel"]);
      end
      if (strcmp (p.([d, "tickmode"]), "auto"))
        p = rmfield (p, [d, "tick"]);
      end
      if (strcmp (p.([d, "limmode"]), "auto"))
        p = rmfield (p, [d, "lim"]);
      end
    end
    for name = {"dataaspectratio", "plotboxaspectratio", "clim", "alim"}
      if (isfield (p, [strrep(name{1}, "lim", "lim"), "mode"]) && strcmp (p.([name{1}, "mode"]), "auto"))
        p = rmfield (p, name{1});
      end
    end
    s.special = labels;
  end
  s.properties = p;
  list = {};
  for k = kids'
    list{end + 1} = one (k);
  end
  if (! isempty (list))
    s.children = [list{:}];
  end
  s.chart = __chart_kind__ (h);
end
