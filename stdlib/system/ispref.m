## ispref (GROUP)
## ispref (GROUP, PREF)
## ispref (GROUP, {PREF1, PREF2, ...})
## Is there such a group, or value in it, among those that setpref kept?
##   >> ispref ('no_such_group')
##   ans = 0
## See also: getpref, setpref, rmpref
function yes = ispref (group, pref)
  if (nargin == 0)
    print_usage ();
  elseif (! ischar (group))
    error ("ispref: GROUP must be a string");
  end
  prefs = __preferences__ ();
  yes = isfield (prefs, group);
  if (nargin > 1)
    if (! (ischar (pref) || iscellstr (pref)))
      error ("ispref: PREF must be a string or cellstr");
    end
    if (yes)
      yes = isfield (prefs.(group), pref);
    elseif (iscell (pref))
      yes = false (size (pref));
    end
  end
end

%!error <ispref: GROUP must be a string> ispref (1)
