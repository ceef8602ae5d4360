## S = extractBetween (TEXT, FROM, TO)
## What stands in TEXT (or each text of a cell array) between FROM and TO, as a column of cells; or from
## position FROM to position TO. Octave 7.3 has no such function.
##   >> extractBetween ("<a><b>", "<", ">")
##   ans =
##   {
##     [1,1] = a
##     [2,1] = b
##   }
##
## See also: extractAfter, extractBefore, regexp
function s = extractBetween (text, from, to)
  if (nargin != 3)
    print_usage ();
  elseif (! ischar (text) && ! iscellstr (text))
    error ("extractBetween: TEXT must be a text or a cell array of texts");
  end
  texts = cellstr (text);
  s = cell (0, 1);
  for k = 1:numel (texts)
    if (isnumeric (from) && isnumeric (to))
      s{end+1, 1} = texts{k}(from:to);
    else
      parts = regexp (texts{k}, [regexptranslate("escape", from), '(.*?)', regexptranslate("escape", to)], "tokens");
      s = [s; [parts{:}](:)];
    end
  end
end

%!assert (extractBetween ("abcdef", 2, 4), {"bcd"})
%!assert (size (extractBetween ("abc", "x", "y")), [0 1])
