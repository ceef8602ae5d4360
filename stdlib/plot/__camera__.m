## R = __camera__ (WHO, PROPERTY, ARGS)
## What campos, camtarget, camup and camva have in common.
##   >> __camera__ ('camva', 'cameraviewangle', {'mode'})
##   ans = auto
## See also: campos, camva
function r = __camera__ (who, property, args)
  r = [];
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && (numel (args) > 1 || isaxes (args{1})))
    hax = args{1};
    args(1) = [];
    if (! isaxes (hax))
      print_usage (who);
    end
  end
  if (numel (args) > 1)
    print_usage (who);
  elseif (isempty (hax))
    hax = gca ();
  end
  n = 3 - 2 * strcmp (who, "camva");
  if (isempty (args))
    r = get (hax, property);
  elseif (ischar (args{1}))
    if (strcmp (args{1}, "mode"))
      r = get (hax, [property, "mode"]);
    else
      set (hax, [property, "mode"], args{1});
    end
  elseif (isnumeric (args{1}) && numel (args{1}) == n)
    set (hax, property, args{1}(:)');
  else
    print_usage (who);
  end
end
