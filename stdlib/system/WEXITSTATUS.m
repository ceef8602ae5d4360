## WEXITSTATUS (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WEXITSTATUS (0) >= 0
##   ans = 1
## See also: system
function x = WEXITSTATUS (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WEXITSTATUS", varargin{1});
end

%!assert (WEXITSTATUS (0) >= 0)
%!error <Invalid call to WEXITSTATUS> WEXITSTATUS ()
