## TF = contains (TEXT, PATTERN)
## TF = contains (TEXT, PATTERN, "IgnoreCase", TRUTH)
## Does TEXT (or each text of a cell array) have PATTERN (or one of several) in it? Octave 7.3 has no such
## function.
##   >> contains ({"apple", "pear"}, "pp")
##   ans =
##
##     1  0
##
## See also: startsWith, endsWith, strfind
function tf = contains (text, pattern, name = "IgnoreCase", ignore = false)
  if (nargin < 2)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("contains: TEXT must be a text or a cell array of texts");
  elseif (! ischar (pattern) && ! iscellstr (pattern))
    error ("contains: PATTERN must be a text or a cell array of texts");
  elseif (! strcmpi (name, "ignorecase"))
    error ("contains: third input must be \"IgnoreCase\"");
  end
  text = cellstr (text);
  pattern = cellstr (pattern);
  if (ignore)
    text = lower (text);
    pattern = lower (pattern);
  end
  tf = false (size (text));
  for k = 1:numel (pattern)
    if (isempty (pattern{k}))
      tf(:) = true;
    else
      tf |= ! cellfun (@isempty, strfind (text, pattern{k}));
    end
  end
end

%!assert (contains ("hello", "ELL", "IgnoreCase", true), true)
%!assert (contains ({"ab"; "cd"}, {"a", "x"}), [true; false])
%!assert (contains ("ab", ""), true)
%!error <contains: PATTERN must be> contains ("a", 1)
