## [STATUS, MSG, MSGID] = copyfile (FROM, TO)
## [STATUS, MSG, MSGID] = copyfile (FROM, TO, 'f')
## Copy a file or directory, or several (a cell array, or a name with * and ?) into the directory TO. STATUS is true
## if that worked; without results a failure is an error.
##   >> csvwrite ('a.csv', 1); copyfile ('a.csv', 'b.csv'); isfile ('b.csv')
##   ans = 1
##   >> [ok, msg] = copyfile ('/no/such/file', '/tmp')
##   ok = 0
##   msg = no files to move
## See also: rename, delete, mkdir
function [status, msg, msgid] = copyfile (from, to = ".", force = "")
  if (nargin < 1)
    print_usage ();
  end
  sts = true;
  text = id = "";
  if (ischar (from))
    from = cellstr (from);
  elseif (! iscellstr (from))
    error ("copyfile: F1 must be a string, character matrix, or cell array of strings");
  end
  if (! ischar (to))
    error ("copyfile: F2 must be a string");
  end
  if (! isempty (force) && ! strcmp (force, "f"))
    error ("copyfile: third argument must be 'f'");
  end
  files = {};
  for k = 1:numel (from)
    files = [files; glob(from{k})];
  end
  if (isempty (files))
    sts = false;
    text = "no files to move";
    id = "copyfile";
  elseif (numel (files) > 1 && ! isfolder (to))
    if (nargout == 0)
      error ("copyfile: when copying multiple files, F2 must be a directory");
    end
    sts = false;
    text = "when copying multiple files, F2 must be a directory";
    id = "copyfile";
  else
    option = {};
    if (strcmp (force, "f"))
      option = {"-f"};
    end
    [err, text] = __run_program__ ("cp", "-r", option{:}, "--", files{:}, tilde_expand (to));
    if (err)
      sts = false;
      id = "copyfile";
      text = strtrim (text);
    else
      text = "";
    end
  end
  if (nargout == 0)
    if (! sts)
      error ("copyfile: %s", text);
    end
  else
    status = sts;
    msg = text;
    msgid = id;
  end
end

%!error <copyfile: no files to move> copyfile ('/no/such/file', '/tmp/x')
