## R = __ticks__ (PROPERTY, WHO, WANTED, ARGS)
## What xticks, xticklabels and their like have in common.
##   >> __ticks__ ('xtick', 'xticks', true, {'mode'})
##   ans = auto
## See also: xticks, xticklabels
function r = __ticks__ (property, who, wanted, args)
  r = [];
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && numel (args) > 1 && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  elseif (numel (args) == 1 && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}) && args{1} != fix (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (isempty (args))
    r = get (hax, property);
    return;
  end
  v = args{1};
  labels = numel (property) > 5;
  if (numel (args) > 2)
    print_usage (who);
  elseif (numel (args) > 1 && isscalar (v) && isnumeric (v))
    error ("%s: HAX must be a handle to an axes object", who);
  elseif (numel (args) > 1)
    print_usage (who);
  end
  if (wanted && ischar (v) && any (strcmpi (v, {"auto", "manual"})))
    error ("%s: too many output arguments requested for arg: %s", who, v);
  elseif (wanted && ! ischar (v))
    error ("%s: too many output arguments requested", who);
  end
  if (ischar (v) && rows (v) <= 1)
    switch (lower (v))
      case "mode"
        r = get (hax, [property, "mode"]);
      case {"auto", "manual"}
        set (hax, [property, "mode"], lower (v));
      otherwise
        error ("%s: invalid option: %s", who, v);
    end
  elseif (labels)
    tick = property(1:5);
    if (isnumeric (v))
      v = arrayfun (@(x) sprintf ("%g", x), v(:)', "uniformoutput", false);
    elseif (ischar (v))
      v = cellstr (v)';
    elseif (! iscell (v))
      error ("%s: LABELS argument must be a numeric array, a cell array of strings, or a character array", who);
    end
    set (hax, [tick, "mode"], "manual");
    n = numel (get (hax, tick));
    v = v(:);
    v(end + 1:n,1) = {""};
    set (hax, property, v);
  elseif (isnumeric (v))
    set (hax, property, v);
  else
    print_usage (who);
  end
end
