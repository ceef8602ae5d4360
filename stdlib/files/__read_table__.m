## The fields of a text file as a cell array of texts, blanks at the ends taken off; header: lines to skip that were asked for, or -1.
function [C, header] = __read_table__ (who, file, options)
  delimiter = "";
  header = -1;
  if (mod (numel (options), 2))
    error ("%s: option without a value", who);
  end
  for k = 1:2:numel (options)
    switch (lower (options{k}))
      case "delimiter"
        delimiter = do_string_escapes (options{k+1});
        if (any (strcmpi (delimiter, {"comma", "tab", "space", "semi"})))
          delimiter = {",", "\t", " ", ";"}{strcmpi(delimiter, {"comma", "tab", "space", "semi"})};
        end
      case "numheaderlines"
        header = options{k+1};
      case "filetype"
        if (! strcmpi (options{k+1}, "text"))
          error ("%s: only text files can be read", who);
        end
      otherwise
        error ("%s: unknown option '%s'", who, options{k});
    end
  end
  lines = readlines (file);
  lines(1:min (max (header, 0), end)) = [];
  lines = lines(! cellfun (@(l) all (isspace (l)), lines));
  if (isempty (delimiter))
    some = [lines{1:min (end, 20)}];
    for d = {"\t", ";", ","}
      if (any (some == d{1}))
        delimiter = d{1};
        break;
      end
    end
  end
  C = cell (0, 0);
  for k = 1:numel (lines)
    l = lines{k};
    if (isempty (delimiter) || strcmp (delimiter, " "))
      parts = regexp (strtrim (l), '\s+', "split");
    elseif (any (l == '"'))
      e = regexptranslate ("escape", delimiter);
      parts = regexp ([delimiter l], [e '\s*(?:"((?:[^"]|"")*)"\s*(?=' e '|$)|((?:(?!' e ').)*))'], "tokens");
      parts = cellfun (@(t) strrep (t{1}, '""', '"'), parts, "UniformOutput", false);
    else
      parts = strsplit (l, delimiter, "CollapseDelimiters", false);
    end
    C(k, 1:numel (parts)) = strtrim (parts);
  end
  C(cellfun (@isempty, C)) = {""};
end

%!error <f: option without a value> __read_table__ ("f", "x", {1})
