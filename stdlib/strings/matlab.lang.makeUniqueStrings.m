## UNIQSTR = matlab.lang.makeUniqueStrings (STR)
## UNIQSTR = matlab.lang.makeUniqueStrings (STR, EX)
## UNIQSTR = matlab.lang.makeUniqueStrings (STR, EX, MAXLENGTH)
## [UNIQSTR, CHANGED] = matlab.lang.makeUniqueStrings (...)
## Texts that are all different: the second of two equal ones of STR gets "_1" behind it, the next "_2". None is one of
## the texts EX; where EX is indices or truth values, only the elements of STR it names are changed. None is longer
## than MAXLENGTH. CHANGED says which are not what they were.
##   >> matlab.lang.makeUniqueStrings ({"a", "b", "a"}, {"b"})
##   ans =
##   {
##     [1,1] = a
##     [1,2] = b_1
##     [1,3] = a_1
##   }
##
## See also: unique, matlab.lang.makeValidName
function [uniq, changed] = makeUniqueStrings (str, ex = {}, longest = namelengthmax ())
  if (nargin == 0)
    print_usage ();
  end
  as_text = ischar (str);
  if (as_text)
    str = {str};
  elseif (! iscellstr (str))
    error ("makeUniqueStrings: STR must be a string or cellstr");
  end
  if (isempty (longest) || any (longest < 0 | longest != fix (longest)))
    error ("makeUniqueStrings: MAXLENGTH must be a positive integer");
  end
  n = numel (str);
  taken = {};
  chosen = 1:n;
  if (ischar (ex))
    taken = {ex};
  elseif (iscellstr (ex))
    taken = ex(:).';
  elseif (islogical (ex))
    if (numel (ex) != n)
      error ("makeUniqueStrings: STR and EX logical array must have the same length");
    end
    chosen = find (ex(:).');
  elseif (isnumeric (ex))
    if (any (ex(:) != fix (ex(:)) | ex(:) < 1 | ex(:) > n))
      error ("makeUniqueStrings: invalid array of indices EX");
    end
    if (! isempty (ex))
      chosen = ex(:).';
    end
  else
    error ("makeUniqueStrings: invalid input");
  end
  uniq = str;
  changed = false (1, n);
  for k = chosen
    if (numel (uniq{k}) > longest)
      uniq{k} = uniq{k}(1:longest);
      changed(k) = true;
    end
  end
  ## What is not chosen stays, and so do the first of equal ones: only what comes later is named anew.
  taken = [taken, uniq(setdiff (1:n, chosen))];
  names = uniq(:).';
  done = {};
  for k = chosen
    name = uniq{k};
    if (any (strcmp (name, [taken, done])))
      tail = 0;
      do
        tail++;
        mark = sprintf ("_%d", tail);
        if (numel (mark) >= longest)
          error ("makeUniqueStrings: cannot create unique elements within MAXLENGTH");
        end
        candidate = [name(1:min (end, longest - numel (mark))), mark];
      until (! any (strcmp (candidate, [taken, done, names])))
      uniq{k} = candidate;
      changed(k) = true;
    end
    done{end+1} = uniq{k};
  end
  if (as_text)
    uniq = uniq{1};
  end
end

%!assert (matlab.lang.makeUniqueStrings ("a", {"a", "a_1"}), "a_2")
%!test
%! [names, changed] = matlab.lang.makeUniqueStrings ({"a", "a", "a_1"});
%! assert (names, {"a", "a_2", "a_1"});
%! assert (changed, [false, true, false]);
%!error <cannot create unique elements within MAXLENGTH> matlab.lang.makeUniqueStrings ({"a", "a"}, {}, 1)
