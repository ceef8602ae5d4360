## WIFSTOPPED (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WIFSTOPPED (0) >= 0
##   ans = 1
## See also: system
function x = WIFSTOPPED (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WIFSTOPPED", varargin{1});
end

%!assert (WIFSTOPPED (0) >= 0)
%!error <Invalid call to WIFSTOPPED> WIFSTOPPED ()
