## The options of a call of Qhull in one text: those given (a text or a cell array of texts) or the usual
## ones.
function text = __qhull_options__ (who, options, usual, word = "")
  if (isempty (options))
    text = usual;
  elseif (ischar (options))
    text = options;
  elseif (iscellstr (options))
    text = strjoin (options(:)', " ");
  else
    error ("%s: OPTIONS%s must be a string, cell array of strings, or empty", who, word);
  end
  if (! isempty (regexp (text, '\<T[IO]', "once")))
    error ("%s: options that read or write files are not taken", who);
  end
end

%!assert (__qhull_options__ ("f", {"Qt", "Qx"}, "Qbb"), "Qt Qx")
%!error <f: options that read or write files> __qhull_options__ ("f", "Qt TO 'x'", "")
