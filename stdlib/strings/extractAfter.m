## S = extractAfter (TEXT, FROM)
## What stands in TEXT (or each text of a cell array) behind the first FROM, a text or a position; "" where
## it is not. Octave 7.3 has no such function.
##   >> extractAfter ("key=value", "=")
##   ans = value
## See also: extractBefore, extractBetween
function s = extractAfter (text, from)
  if (nargin != 2)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("extractAfter: TEXT must be a text or a cell array of texts");
  end
  if (iscell (text))
    s = cellfun (@(t) extractAfter (t, from), text, "UniformOutput", false);
    return;
  end
  s = "";
  if (isnumeric (from))
    s = text(from+1:end);
  else
    at = strfind (text, from);
    if (! isempty (at))
      s = text(at(1) + numel (from):end);
    end
  end
end

%!assert (extractAfter ({"a-b", "c"}, "-"), {"b", ""})
%!assert (extractAfter ("abc", 1), "bc")
