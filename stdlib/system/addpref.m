## addpref (GROUP, PREF, VAL)
## addpref (GROUP, {PREF1, PREF2, ...}, {VAL1, VAL2, ...})
## As setpref, of names that are not there yet.
##   >> addpref ('lesson', 'first', 1); ispref ('lesson', 'first')
##   ans = 1
##   >> rmpref ('lesson')
## See also: setpref, getpref, ispref, rmpref
function addpref (group, pref, val)
  if (nargin != 3)
    print_usage ();
  elseif (! ischar (group))
    error ("addpref: GROUP must be a string");
  end
  if (ischar (pref))
    pref = {pref};
    val = {val};
  elseif (! iscellstr (pref))
    error ("addpref: PREF must be a string or cellstr");
  elseif (numel (pref) != numel (val))
    error ("addpref: size mismatch for PREF and VAL");
  end
  for k = 1:numel (pref)
    if (ispref (group, pref{k}))
      error ("addpref: preference %s already exists in GROUP %s", pref{k}, group);
    end
  end
  setpref (group, pref, val);
end

%!error <addpref: GROUP must be a string> addpref (1, 2, 3)
