## TEXT = get_first_help_sentence (NAME)
## TEXT = get_first_help_sentence (NAME, MAX_LEN)
## The first sentence of a function's help behind its usages, cut at MAX_LEN (80) characters.
##   >> get_first_help_sentence ("height")
##   ans = The number of rows.
## See also: help, get_help_text
function text = get_first_help_sentence (name, max_len = 80)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (name))
    error ("get_first_help_sentence: NAME must be a string");
  elseif (! (isnumeric (max_len) && isscalar (max_len) && max_len > 0 && max_len == fix (max_len)))
    error ("get_first_help_sentence: MAX_LEN must be positive integer");
  end
  [full, format] = get_help_text (name);
  if (strcmp (format, "Not found"))
    error ("get_first_help_sentence: '%s' not found", name);
  end
  lines = strsplit (full, "\n");
  usage = ['^(\[?[\w, ~]*\]? *= *)?' regexptranslate("escape", name) '( *\(.*\)|)$'];
  k = 1;
  while (k <= numel (lines) && (isempty (strtrim (lines{k})) || ! isempty (regexp (lines{k}, usage, "once"))))
    k++;
  end
  rest = strjoin (cellfun (@strtrim, lines(k:end), "UniformOutput", false), " ");
  text = regexp (rest, '^.*?[.:](?=\s|$)', "match", "once");
  if (isempty (text))
    text = rest;
  end
  if (numel (text) > max_len)
    text = [text(1:max (max_len - 3, 0)) "..."](1:max_len);
  end
end

%!assert (get_first_help_sentence ("width"), "The number of columns.")
%!assert (numel (get_first_help_sentence ("unpack", 20)), 20)
%!error <get_first_help_sentence: 'nosuch' not found> get_first_help_sentence ("nosuch")
