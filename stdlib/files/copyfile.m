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
  [ok, text, id] = __move_files__ ("copyfile", {"cp", "-r"}, nargout, from, to, force);
  if (nargout > 0)
    status = ok;
    msg = text;
    msgid = id;
  end
end

%!error <copyfile: no files to move> copyfile ('/no/such/file', '/tmp/x')
