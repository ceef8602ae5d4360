## [STATUS, RESULT, MSGID] = fileattrib (FILE)
## A struct with the attributes of a file: who may read, write and execute it, and whether it is a directory.
##   >> [ok, r] = fileattrib ('/');
##   >> r.directory
##   ans = 1
## See also: stat, isfile, isfolder
function [status, result, msgid] = fileattrib (file = ".")
  if (! ischar (file))
    error ("fileattrib: FILE must be a string");
  end
  [info, err, msg] = stat (file);
  ok = err == 0;
  id = "";
  if (ok)
    r.Name = canonicalize_file_name (file);
    r.archive = NaN;
    r.system = NaN;
    r.hidden = NaN;
    r.directory = info.modestr(1) == "d";
    who = {"User", "Group", "Other"};
    what = {"Read", "Write", "Execute"};
    for k = 1:3
      for j = 1:3
        r.([who{k} what{j}]) = any (info.modestr(1 + (k - 1) * 3 + j) == "rwxs");
      end
    end
  else
    r = msg;
    id = "fileattrib";
  end
  if (nargout == 0)
    if (! ok)
      error ("fileattrib: operation failed");
    end
    status = r;
  else
    status = ok;
    result = r;
    msgid = id;
  end
end

%!assert (fileattrib ('/no/such/file'), false)
