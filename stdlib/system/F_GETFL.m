## F_GETFL ()
## The number of the system's constant of that name.
##   >> F_GETFL () >= 0
##   ans = 1
## See also: stat
function n = F_GETFL (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("F_GETFL");
end

%!assert (F_GETFL () >= 0)
%!error <Invalid call to F_GETFL> F_GETFL (1)
