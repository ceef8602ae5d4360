## WTERMSIG (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WTERMSIG (0) >= 0
##   ans = 1
## See also: system
function x = WTERMSIG (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WTERMSIG", varargin{1});
end

%!assert (WTERMSIG (0) >= 0)
%!error <Invalid call to WTERMSIG> WTERMSIG ()
