## S_ISDIR (MODE)
## Is MODE, a field of what stat gives, that of a file of the kind that the name says?
##   >> S_ISDIR (0)
##   ans = 0
## See also: stat, lstat
function tf = S_ISDIR (varargin)
  if (nargin != 1)
    print_usage ();
  end
  tf = __posix__ ("S_ISDIR", varargin{1});
end

%!assert (S_ISDIR (0), false)
%!error <Invalid call to S_ISDIR> S_ISDIR ()
