## [OK, TEXT, ID] = __move_files__ (WHO, PROGRAM, WANTED, FROM, TO, FORCE)
## What copyfile and movefile (WHO) do but for the PROGRAM: its words are followed by the files that FROM means and by TO.
## Without results WANTED a failure is an error.
function [ok, text, id] = __move_files__ (who, program, wanted, from, to, force)
  if (ischar (from))
    from = cellstr (from);
  elseif (! iscellstr (from))
    error ("%s: F1 must be a string, character matrix, or cell array of strings", who);
  end
  if (! ischar (to))
    error ("%s: F2 must be a string", who);
  end
  if (! isempty (force) && ! strcmp (force, "f"))
    error ("%s: third argument must be 'f'", who);
  end
  files = {};
  for k = 1:numel (from)
    files = [files; glob(from{k})];
  end
  text = id = "";
  if (isempty (files))
    text = "no files to move";
  elseif (numel (files) > 1 && ! isfolder (to))
    text = "when copying multiple files, F2 must be a directory";
  else
    option = {"-f"}(! isempty (force));
    [err, said] = __run_program__ (program{:}, option{:}, "--", files{:}, tilde_expand (to));
    if (err)
      text = strtrim (said);
    end
  end
  ok = isempty (text);
  if (! ok)
    id = who;
    if (wanted == 0)
      error ("%s: %s", who, text);
    end
  end
end

%!error <movefile: F1 must be a string, character matrix, or cell array of strings> movefile (1)
%!error <copyfile: F2 must be a string> copyfile ("a", 1)
%!error <movefile: third argument must be 'f'> movefile ("a", "b", "g")
%!test [ok, msg, id] = copyfile ({"/etc", "/usr"}, "/no/such");  assert ({ok, msg, id}, {false, "when copying multiple files, F2 must be a directory", "copyfile"});
%!test
%! csvwrite ("a.csv", 1);  csvwrite ("b.csv", 2);  mkdir ("d");
%! assert (copyfile ("?.csv", "d"), true);  assert (movefile ({"a.csv", "b.csv"}, "d", "f"), true);
%! assert (csvread ("d/b.csv"), 2);  assert (exist ("a.csv", "file"), 0);
