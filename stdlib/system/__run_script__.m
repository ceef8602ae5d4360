## What perl and python share: the program run with a file and arguments, each in quotation marks for the
## shell.
function [text, status] = __run_script__ (program, file, args)
  who = strrep (program, "python3", "python");
  if (! ischar (file) || ! iscellstr (args))
    error ("%s: invalid arguments", who);
  elseif (! exist (file, "file"))
    error ("%s: there is no file '%s'", who, file);
  end
  words = cellfun (@(w) ["'" strrep(w, "'", "'\\''") "'"], [{file}, args], "UniformOutput", false);
  [status, text] = system (strjoin ([{program}, words], " "));
end

%!error <perl: there is no file 'nothing'> __run_script__ ("perl", "nothing", {})
