## O_WRONLY ()
## The number of the system's constant of that name.
##   >> O_WRONLY () >= 0
##   ans = 1
## See also: stat
function n = O_WRONLY (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_WRONLY");
end

%!assert (O_WRONLY () >= 0)
%!error <Invalid call to O_WRONLY> O_WRONLY (1)
