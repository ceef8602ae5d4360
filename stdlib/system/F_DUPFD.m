## F_DUPFD ()
## The number of the system's constant of that name.
##   >> F_DUPFD () >= 0
##   ans = 1
## See also: stat
function n = F_DUPFD (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("F_DUPFD");
end

%!assert (F_DUPFD () >= 0)
%!error <Invalid call to F_DUPFD> F_DUPFD (1)
