## restoredefaultpath ()
## P = restoredefaultpath ()
## Take from the path all that addpath has put there, so that it is as when the program began (pathdef).
##   >> old = path (); addpath (tempdir ()); p = restoredefaultpath (); path (old); isequal (p, pathdef ())
##   ans = 1
##
## See also: path, pathdef, addpath, rmpath
function p = restoredefaultpath ()
  if (nargin != 0)
    print_usage ();
  end
  path (pathdef ());
  if (nargout > 0)
    p = pathdef ();
  end
end

%!error <called with too many inputs> restoredefaultpath (1)
