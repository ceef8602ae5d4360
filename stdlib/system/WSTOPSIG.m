## WSTOPSIG (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WSTOPSIG (0) >= 0
##   ans = 1
## See also: system
function x = WSTOPSIG (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WSTOPSIG", varargin{1});
end

%!assert (WSTOPSIG (0) >= 0)
%!error <Invalid call to WSTOPSIG> WSTOPSIG ()
