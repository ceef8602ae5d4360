## O_SYNC ()
## The number of the system's constant of that name.
##   >> O_SYNC () >= 0
##   ans = 1
## See also: stat
function n = O_SYNC (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_SYNC");
end

%!assert (O_SYNC () >= 0)
%!error <Invalid call to O_SYNC> O_SYNC (1)
