## WIFEXITED (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WIFEXITED (0) >= 0
##   ans = 1
## See also: system
function x = WIFEXITED (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WIFEXITED", varargin{1});
end

%!assert (WIFEXITED (0) >= 0)
%!error <Invalid call to WIFEXITED> WIFEXITED ()
