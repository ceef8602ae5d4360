## linkaxes (HAX)
## linkaxes (HAX, 'x'), linkaxes (HAX, 'y'), linkaxes (HAX, 'xy'), linkaxes (HAX, 'off')
## Let the axes have the same limits from now on.
##   >> a = subplot (2, 1, 1); b = subplot (2, 1, 2); linkaxes ([a b], 'x'); xlim (a, [0 5]); xlim (b)
##   ans =
##
##      0   5
##
## See also: linkprop, axis
function linkaxes (hax, which = "xy")
  if (nargin < 1)
    print_usage ();
  end
  hax = hax(:);
  if (numel (hax) < 2)
    error ("linkaxes: HAX must contain at least 2 handles");
  elseif (! all (isaxes (hax)))
    error ("linkaxes: HAX must be a vector of axes handles");
  end
  if (strcmp (which, "off"))
    for h = hax'
      dellistener (h, "xlim");
      dellistener (h, "ylim");
    end
    return;
  elseif (! any (strcmp (which, {"x", "y", "xy"})))
    error ('linkaxes: OPTSTR must be "x", "y", "xy", or "off"');
  end
  for l = which
    name = [l, "lim"];
    e = cell2mat (get (hax, name));
    set (hax, name, [min(e(:,1)), max(e(:,2))]);
    linkprop (hax, name);
  end
end
