## WNOHANG ()
## The number of the system's constant of that name.
##   >> WNOHANG () >= 0
##   ans = 1
## See also: stat
function n = WNOHANG (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("WNOHANG");
end

%!assert (WNOHANG () >= 0)
%!error <Invalid call to WNOHANG> WNOHANG (1)
