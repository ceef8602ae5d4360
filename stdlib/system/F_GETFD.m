## F_GETFD ()
## The number of the system's constant of that name.
##   >> F_GETFD () >= 0
##   ans = 1
## See also: stat
function n = F_GETFD (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("F_GETFD");
end

%!assert (F_GETFD () >= 0)
%!error <Invalid call to F_GETFD> F_GETFD (1)
