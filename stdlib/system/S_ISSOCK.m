## S_ISSOCK (MODE)
## Is MODE, a field of what stat gives, that of a file of the kind that the name says?
##   >> S_ISSOCK (0)
##   ans = 0
## See also: stat, lstat
function tf = S_ISSOCK (varargin)
  if (nargin != 1)
    print_usage ();
  end
  tf = __posix__ ("S_ISSOCK", varargin{1});
end

%!assert (S_ISSOCK (0), false)
%!error <Invalid call to S_ISSOCK> S_ISSOCK ()
