## O_RDONLY ()
## The number of the system's constant of that name.
##   >> O_RDONLY () >= 0
##   ans = 1
## See also: stat
function n = O_RDONLY (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_RDONLY");
end

%!assert (O_RDONLY () >= 0)
%!error <Invalid call to O_RDONLY> O_RDONLY (1)
