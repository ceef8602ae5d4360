## WCONTINUE ()
## The number of the system's constant of that name.
##   >> WCONTINUE () >= 0
##   ans = 1
## See also: stat
function n = WCONTINUE (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("WCONTINUE");
end

%!assert (WCONTINUE () >= 0)
%!error <Invalid call to WCONTINUE> WCONTINUE (1)
