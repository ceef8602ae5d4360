## F_SETFD ()
## The number of the system's constant of that name.
##   >> F_SETFD () >= 0
##   ans = 1
## See also: stat
function n = F_SETFD (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("F_SETFD");
end

%!assert (F_SETFD () >= 0)
%!error <Invalid call to F_SETFD> F_SETFD (1)
