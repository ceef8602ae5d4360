## [STATUS, MSG, MSGID] = movefile (FROM, TO)
## [STATUS, MSG, MSGID] = movefile (FROM, TO, 'f')
## Move a file or directory, or several (a cell array, or a name with * and ?) into the directory TO. STATUS is true
## if that worked; without results a failure is an error.
##   >> csvwrite ('a.csv', 1); movefile ('a.csv', 'b.csv'); isfile ('a.csv')
##   ans = 0
##   >> [ok, msg] = movefile ('/no/such/file', '/tmp')
##   ok = 0
##   msg = no files to move
## See also: rename, delete, mkdir
function [status, msg, msgid] = movefile (from, to = ".", force = "")
  if (nargin < 1)
    print_usage ();
  end
  sts = true;
  text = id = "";
  if (ischar (from))
    from = cellstr (from);
  elseif (! iscellstr (from))
    error ("movefile: F1 must be a string, character matrix, or cell array of strings");
  end
  if (! ischar (to))
    error ("movefile: F2 must be a string");
  end
  if (! isempty (force) && ! strcmp (force, "f"))
    error ("movefile: third argument must be 'f'");
  end
  files = {};
  for k = 1:numel (from)
    files = [files; glob(from{k})];
  end
  if (isempty (files))
    sts = false;
    text = "no files to move";
    id = "movefile";
  elseif (numel (files) > 1 && ! isfolder (to))
    if (nargout == 0)
      error ("movefile: when copying multiple files, F2 must be a directory");
    end
    sts = false;
    text = "when copying multiple files, F2 must be a directory";
    id = "movefile";
  else
    option = {};
    if (strcmp (force, "f"))
      option = {"-f"};
    end
    [err, text] = __run_program__ ("mv", option{:}, "--", files{:}, tilde_expand (to));
    if (err)
      sts = false;
      id = "movefile";
      text = strtrim (text);
    else
      text = "";
    end
  end
  if (nargout == 0)
    if (! sts)
      error ("movefile: %s", text);
    end
  else
    status = sts;
    msg = text;
    msgid = id;
  end
end

%!error <movefile: no files to move> movefile ('/no/such/file', '/tmp/x')
