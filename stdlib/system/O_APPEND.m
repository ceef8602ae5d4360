## O_APPEND ()
## The number of the system's constant of that name.
##   >> O_APPEND () >= 0
##   ans = 1
## See also: stat
function n = O_APPEND (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_APPEND");
end

%!assert (O_APPEND () >= 0)
%!error <Invalid call to O_APPEND> O_APPEND (1)
