## N = count (TEXT, PATTERN)
## How often PATTERN (or any of several) is in TEXT, or in each text of a cell array, without overlaps.
## Octave 7.3 has no such function.
##   >> count ("banana", "an")
##   ans = 2
## See also: strfind, contains
function n = count (text, pattern, name = "IgnoreCase", ignore = false)
  if (nargin < 2)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("count: TEXT must be a text or a cell array of texts");
  elseif (! ischar (pattern) && ! iscellstr (pattern))
    error ("count: PATTERN must be a text or a cell array of texts");
  elseif (! strcmpi (name, "ignorecase"))
    error ("count: third input must be \"IgnoreCase\"");
  end
  text = cellstr (text);
  pattern = cellstr (pattern);
  if (ignore)
    text = lower (text);
    pattern = lower (pattern);
  end
  n = zeros (size (text));
  for k = 1:numel (pattern)
    n += cellfun (@numel, strfind (text, pattern{k}, "overlaps", false));
  end
end

%!assert (count ({"aaa", "b"}, "a"), [3 0])
%!assert (count ("aaaa", "aa"), 2)
%!assert (count ("xyX", {"x", "y"}, "IgnoreCase", true), 3)
