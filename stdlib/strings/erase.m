## erase (STR, PATTERN)
## STR, a string or cell array of strings, without what matches PATTERN (a string, or a cell array: the longest first).
##   >> erase ('learning rate', 'ing')
##   ans = learn rate
## See also: strrep, regexprep
function s = erase (str, pattern)
  if (nargin != 2)
    print_usage ();
  end
  if (! ischar (str) && ! iscellstr (str))
    error ("erase: STR must be a string or cell array of strings");
  end
  if (ischar (str) && rows (str) > 1)
    s = char (erase (arrayfun (@(k) str(k, :), (1:rows (str)).', "UniformOutput", false), pattern));
    return;
  end
  if (ischar (pattern))
    if (rows (pattern) > 1)
      pattern = cellstr (pattern);
    else
      s = regexprep (str, regexptranslate ("escape", pattern), "");
      return;
    end
  elseif (! iscellstr (pattern))
    error ("erase: PTN must be a string or cell array of strings");
  end
  pattern = regexptranslate ("escape", pattern(:));      # the first that fits counts, not the longest
  s = regexprep (str, strjoin (pattern', "|"), "");
end

%!assert (erase ({'abc', 'cab'}, 'ab'), {'c', 'c'})
%!assert (erase ('abcd', {'b', 'bc'}), 'acd')
%!assert (erase (["aXb"; "XcX"], "X"), ["ab"; "c "])
