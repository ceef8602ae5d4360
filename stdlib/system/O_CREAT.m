## O_CREAT ()
## The number of the system's constant of that name.
##   >> O_CREAT () >= 0
##   ans = 1
## See also: stat
function n = O_CREAT (varargin)
  if (nargin > 0)
    print_usage ();
  end
  n = __posix__ ("O_CREAT");
end

%!assert (O_CREAT () >= 0)
%!error <Invalid call to O_CREAT> O_CREAT (1)
