## WIFSIGNALED (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WIFSIGNALED (0) >= 0
##   ans = 1
## See also: system
function x = WIFSIGNALED (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WIFSIGNALED", varargin{1});
end

%!assert (WIFSIGNALED (0) >= 0)
%!error <Invalid call to WIFSIGNALED> WIFSIGNALED ()
