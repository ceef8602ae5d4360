## ancestor (H, TYPE)
## ancestor (H, TYPE, 'toplevel')
## The graphics object of TYPE ('axes', 'figure' or a cell array of types) that H is or lies in; [] where there is none.
## A cell array for several handles.
##   >> ancestor (plot (1:3), 'figure')
##   ans = 1
## See also: get, findobj
function parent = ancestor (h, type, toplevel)
  if (nargin < 2)
    print_usage ();
  end
  if (ischar (type))
    type = {type};
  elseif (! iscellstr (type))
    error ("ancestor: TYPE must be a string or cell array of strings");
  end
  look_on = nargin == 3;
  if (look_on && ! strcmpi (toplevel, "toplevel"))
    error ('ancestor: third argument must be "toplevel"');
  end
  if (isempty (h))
    parent = [];
    return;
  end
  found = cell (size (h));
  for k = 1:numel (h)
    found{k} = [];
    o = h(k);
    if (! ishghandle (o))
      continue;
    end
    while (! isempty (o))
      if (any (strcmpi (get (o, "type"), type)))
        found{k} = o;
        if (! look_on)
          break;
        end
      end
      o = get (o, "parent");
    end
  end
  if (numel (h) == 1)
    parent = found{1};
  else
    parent = found;
  end
end

%!test close all; h = plot (1:3); assert (ancestor (h, "axes"), gca ()); assert (ancestor (h, "patch"), []); close all
