## S_ISCHR (MODE)
## Is MODE, a field of what stat gives, that of a file of the kind that the name says?
##   >> S_ISCHR (0)
##   ans = 0
## See also: stat, lstat
function tf = S_ISCHR (varargin)
  if (nargin != 1)
    print_usage ();
  end
  tf = __posix__ ("S_ISCHR", varargin{1});
end

%!assert (S_ISCHR (0), false)
%!error <Invalid call to S_ISCHR> S_ISCHR ()
