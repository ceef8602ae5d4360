## O_TRUNC ()
## The number of the system's constant of that name.
##   >> O_TRUNC () >= 0
##   ans = 1
## See also: stat
function n = O_TRUNC (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_TRUNC");
end

%!assert (O_TRUNC () >= 0)
%!error <Invalid call to O_TRUNC> O_TRUNC (1)
