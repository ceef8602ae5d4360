## O_EXCL ()
## The number of the system's constant of that name.
##   >> O_EXCL () >= 0
##   ans = 1
## See also: stat
function n = O_EXCL (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_EXCL");
end

%!assert (O_EXCL () >= 0)
%!error <Invalid call to O_EXCL> O_EXCL (1)
