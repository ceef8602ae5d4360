## VAL = getpref (GROUP, PREF)
## VAL = getpref (GROUP, PREF, DEFAULT)
## {VAL1, VAL2, ...} = getpref (GROUP, {PREF1, PREF2, ...})
## PREFS = getpref (GROUP)
## PREFS = getpref ()
## Values that setpref kept: one, several in a cell, all of a group or of all groups as structs. A missing one is an error, or
## DEFAULT, which is kept then.
##   >> getpref ('lesson', 'speed', 2)
##   ans = 2
##   >> rmpref ('lesson')
## See also: setpref, addpref, ispref, rmpref, prefdir
function val = getpref (group, pref, default)
  prefs = __preferences__ ();
  if (nargin == 0)
    val = prefs;
    if (isempty (fieldnames (prefs)))
      val = [];
    end
    return;
  elseif (! ischar (group))
    error ("getpref: GROUP must be a string");
  end
  if (nargin == 1)
    val = [];
    if (isfield (prefs, group))
      val = prefs.(group);
    end
    return;
  end
  one = ischar (pref);
  if (one)
    pref = {pref};
    if (nargin > 2)
      default = {default};
    end
  elseif (! iscellstr (pref))
    error ("getpref: PREF must be a string or cellstr");
  elseif (nargin > 2 && (! iscell (default) || numel (default) != numel (pref)))
    error ("getpref: size mismatch for PREF and DEFAULT");
  end
  val = cell (size (pref));
  for k = 1:numel (pref)
    if (isfield (prefs, group) && isfield (prefs.(group), pref{k}))
      val{k} = prefs.(group).(pref{k});
    elseif (nargin > 2)
      val{k} = default{k};
      setpref (group, pref{k}, default{k});
    else
      error ("getpref: preference %s does not exist in GROUP %s", pref{k}, group);
    end
  end
  if (one)
    val = val{1};
  end
end

%!error <getpref: GROUP must be a string> getpref (1)
%!error <getpref: preference a does not exist in GROUP no_such_group> getpref ("no_such_group", "a")
