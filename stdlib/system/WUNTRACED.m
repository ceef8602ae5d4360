## WUNTRACED ()
## The number of the system's constant of that name.
##   >> WUNTRACED () >= 0
##   ans = 1
## See also: stat
function n = WUNTRACED (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("WUNTRACED");
end

%!assert (WUNTRACED () >= 0)
%!error <Invalid call to WUNTRACED> WUNTRACED (1)
