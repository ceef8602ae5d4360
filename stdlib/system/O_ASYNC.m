## O_ASYNC ()
## The number of the system's constant of that name.
##   >> O_ASYNC () >= 0
##   ans = 1
## See also: stat
function n = O_ASYNC (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_ASYNC");
end

%!assert (O_ASYNC () >= 0)
%!error <Invalid call to O_ASYNC> O_ASYNC (1)
