## S = replace (TEXT, OLD, NEW)
## TEXT (or each text of a cell array) with each OLD replaced by NEW; of several, the first that fits at a
## place. Octave 7.3 has no such function.
##   >> replace ("a-b+c", {"-", "+"}, {" minus ", " plus "})
##   ans = a minus b plus c
## See also: strrep, regexprep
function s = replace (text, old, new)
  if (nargin != 3)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("replace: TEXT must be a text or a cell array of texts");
  elseif (! (ischar (old) || iscellstr (old)) || ! (ischar (new) || iscellstr (new)))
    error ("replace: OLD and NEW must be texts or cell arrays of texts");
  end
  if (ischar (old) && ischar (new))
    s = strrep (text, old, new);
    return;
  end
  old = cellstr (old);
  new = cellstr (new);
  if (numel (new) == 1)
    new = repmat (new, size (old));
  elseif (numel (new) != numel (old))
    error ("replace: OLD and NEW must have the same number of texts");
  end
  escaped = cellfun (@(t) regexptranslate ("escape", t), old, "UniformOutput", false);
  pattern = strjoin (escaped(:)', "|");
  texts = cellstr (text);
  for k = 1:numel (texts)
    [found, between] = regexp (texts{k}, pattern, "match", "split");
    [~, which] = ismember (found, old);
    parts = [between; [new(which)(:)', {""}]];
    texts{k} = [parts{:}];
  end
  s = texts;
  if (ischar (text))
    s = texts{1};
  end
end

%!assert (replace ({"aa", "ba"}, "a", "x"), {"xx", "bx"})
%!assert (replace ("abc", {"b", "c"}, "-"), "a--")
%!assert (replace ("zz", {"b"}, {"-"}), "zz")
%!error <replace: OLD and NEW must have the same number> replace ("a", {"a", "b"}, {"c", "d", "e"})
