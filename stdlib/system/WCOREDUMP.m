## WCOREDUMP (STATUS)
## What the system's macro of that name says of a STATUS that waiting for a process gave.
##   >> WCOREDUMP (0) >= 0
##   ans = 1
## See also: system
function x = WCOREDUMP (varargin)
  if (nargin != 1)
    print_usage ();
  end
  x = __posix__ ("WCOREDUMP", varargin{1});
end

%!assert (WCOREDUMP (0) >= 0)
%!error <Invalid call to WCOREDUMP> WCOREDUMP ()
