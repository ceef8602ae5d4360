## O_NONBLOCK ()
## The number of the system's constant of that name.
##   >> O_NONBLOCK () >= 0
##   ans = 1
## See also: stat
function n = O_NONBLOCK (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_NONBLOCK");
end

%!assert (O_NONBLOCK () >= 0)
%!error <Invalid call to O_NONBLOCK> O_NONBLOCK (1)
