## setpref (GROUP, PREF, VAL)
## setpref (GROUP, {PREF1, PREF2, ...}, {VAL1, VAL2, ...})
## Keep values by name in a GROUP, in a file, for programs to come.
##   >> setpref ('lesson', 'last', 3); getpref ('lesson', 'last')
##   ans = 3
##   >> rmpref ('lesson')
## See also: getpref, addpref, ispref, rmpref, prefdir
function setpref (group, pref, val)
  if (nargin != 3)
    print_usage ();
  end
  if (! ischar (group))
    error ("setpref: GROUP must be a string");
  end
  if (ischar (pref))
    pref = {pref};
    val = {val};
  elseif (! iscellstr (pref))
    error ("setpref: PREF must be a string or cellstr");
  elseif (numel (pref) != numel (val))
    error ("setpref: size mismatch for PREF and VAL");
  end
  prefs = __preferences__ ();
  for k = 1:numel (pref)
    prefs.(group).(pref{k}) = val{k};
  end
  __preferences__ (prefs);
end

%!error <setpref: GROUP must be a string> setpref (1, 2, 3)
%!error <setpref: size mismatch for PREF and VAL> setpref ("g", {"a", "b"}, {1})
