## O_RDWR ()
## The number of the system's constant of that name.
##   >> O_RDWR () >= 0
##   ans = 1
## See also: stat
function n = O_RDWR (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_RDWR");
end

%!assert (O_RDWR () >= 0)
%!error <Invalid call to O_RDWR> O_RDWR (1)
