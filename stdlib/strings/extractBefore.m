## S = extractBefore (TEXT, TO)
## What stands in TEXT (or each text of a cell array) before the first TO, a text or a position; "" where it
## is not. Octave 7.3 has no such function.
##   >> extractBefore ("key=value", "=")
##   ans = key
## See also: extractAfter, extractBetween
function s = extractBefore (text, to)
  if (nargin != 2)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("extractBefore: TEXT must be a text or a cell array of texts");
  end
  if (iscell (text))
    s = cellfun (@(t) extractBefore (t, to), text, "UniformOutput", false);
    return;
  end
  s = "";
  if (isnumeric (to))
    s = text(1:to-1);
  else
    at = strfind (text, to);
    if (! isempty (at))
      s = text(1:at(1)-1);
    end
  end
end

%!assert (extractBefore ({"a-b", "c"}, "-"), {"a", ""})
%!assert (extractBefore ("abc", 3), "ab")
