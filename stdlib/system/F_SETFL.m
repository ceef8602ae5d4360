## F_SETFL ()
## The number of the system's constant of that name.
##   >> F_SETFL () >= 0
##   ans = 1
## See also: stat
function n = F_SETFL (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("F_SETFL");
end

%!assert (F_SETFL () >= 0)
%!error <Invalid call to F_SETFL> F_SETFL (1)
