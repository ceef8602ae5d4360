## clearvars
## clearvars PATTERN ...
## clearvars PATTERN ... -except PATTERN ...
## Forget variables, those only that match a PATTERN with * and ?, but not those behind -except. After -regexp the
## patterns are regular expressions.
##   >> a = 1; b = 2; clearvars -except b
##   >> exist ('a')
##   ans = 0
## See also: clear, who
function clearvars (varargin)
  if (! iscellstr (varargin))
    error ("clearvars: all arguments must be strings");
  end
  names = evalin ("caller", "who ();");
  drop = keep = false (size (names));
  any_pattern = false;
  except = false;
  as_regexp = false;
  for k = 1:numel (varargin)
    word = varargin{k};
    switch (word)
      case "-except"
        except = true;
        as_regexp = false;
        continue;
      case "-regexp"
        as_regexp = true;
        continue;
      case {"-global", "-g"}
        continue;
    end
    if (as_regexp)
      pattern = word;
    else
      pattern = ["^" regexptranslate("wildcard", word) "$"];
    end
    hit = ! cellfun ("isempty", regexp (names, pattern, "once"));
    if (except)
      keep |= hit;
    else
      drop |= hit;
      any_pattern = true;
    end
  end
  if (! any_pattern)
    drop(:) = true;
  end
  gone = names(drop & ! keep);
  if (! isempty (gone))
    evalin ("caller", ["clear -variables " strjoin(gone', " ") ";"]);
  end
end

%!test
%! abc = 1; abd = 2; x = 3;
%! clearvars ab* -except abd
%! assert (exist ('abc'), 0);
%! assert (exist ('abd'), 1);
%! assert (exist ('x'), 1);
