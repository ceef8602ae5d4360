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
  [ok, text, id] = __move_files__ ("movefile", {"mv"}, nargout, from, to, force);
  if (nargout > 0)
    status = ok;
    msg = text;
    msgid = id;
  end
end

%!error <movefile: no files to move> movefile ('/no/such/file', '/tmp/x')
