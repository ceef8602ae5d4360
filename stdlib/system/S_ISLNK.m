## S_ISLNK (MODE)
## Is MODE, a field of what stat gives, that of a file of the kind that the name says?
##   >> S_ISLNK (0)
##   ans = 0
## See also: stat, lstat
function tf = S_ISLNK (varargin)
  if (nargin != 1)
    print_usage ();
  end
  tf = __posix__ ("S_ISLNK", varargin{1});
end

%!assert (S_ISLNK (0), false)
%!error <Invalid call to S_ISLNK> S_ISLNK ()
