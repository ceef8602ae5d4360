## R = __limit__ (NAME, ARGS)
## What xlim, ylim and zlim have in common. R is [] where something was set.
##   >> __limit__ ('xlim', {})
##   ans =
##
##      0   1
##
## See also: xlim, ylim, zlim
function r = __limit__ (name, args)
  r = [];
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (numel (args) > 1)
    print_usage (name);
  elseif (isempty (args))
    r = get (hax, name);
    return;
  end
  v = args{1};
  if (ischar (v))
    if (strcmpi (v, "mode"))
      r = get (hax, [name, "mode"]);
    elseif (any (strcmpi (v, {"auto", "manual"})))
      set (hax, [name, "mode"], lower (v));
    end
  elseif (! isnumeric (v) || numel (v) != 2)
    error ("%s: LIMITS must be a 2-element vector", name);
  elseif (v(1) >= v(2))
    error ("%s: axis limits must be increasing", name);
  else
    set (hax, name, v(:)');
  end
end
