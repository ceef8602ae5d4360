## WIFCONTINUED (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WIFCONTINUED (0) >= 0
##   ans = 1
## See also: system
function x = WIFCONTINUED (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WIFCONTINUED", varargin{1});
end

%!assert (WIFCONTINUED (0) >= 0)
%!error <Invalid call to WIFCONTINUED> WIFCONTINUED ()
