## rmpref (GROUP)
## rmpref (GROUP, PREF)
## rmpref (GROUP, {PREF1, PREF2, ...})
## Forget a group of values that setpref kept, or some of them.
##   >> setpref ('lesson', 'last', 3); rmpref ('lesson', 'last'); ispref ('lesson', 'last')
##   ans = 0
##   >> rmpref ('lesson')
## See also: setpref, getpref, ispref
function rmpref (group, pref)
  if (nargin == 0)
    print_usage ();
  elseif (! ischar (group))
    error ("rmpref: GROUP must be a string");
  end
  prefs = __preferences__ ();
  if (nargin == 1)
    if (! isfield (prefs, group))
      error ("rmpref: GROUP %s does not exist", group);
    end
    prefs = rmfield (prefs, group);
  else
    if (! (ischar (pref) || iscellstr (pref)))
      error ("rmpref: PREF must be a string or cell array of strings");
    end
    pref = cellstr (pref);
    for k = 1:numel (pref)
      if (! isfield (prefs, group) || ! isfield (prefs.(group), pref{k}))
        error ("rmpref: preference %s does not exist", pref{k});
      end
      prefs.(group) = rmfield (prefs.(group), pref{k});
    end
  end
  __preferences__ (prefs);
end

%!error <rmpref: GROUP no_such_group does not exist> rmpref ("no_such_group")
