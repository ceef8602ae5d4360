## info
## How to begin, and where to look things up: as help without a name.
##   >> ischar (evalc ("info"))
##   ans = 1
## See also: help, doc, lookfor
function info ()
  help ();
end
