## S_ISREG (MODE)
## Is MODE, a field of what stat gives, that of a file of the kind that the name says?
##   >> S_ISREG (0)
##   ans = 0
## See also: stat, lstat
function tf = S_ISREG (varargin)
  if (nargin != 1)
    print_usage ();
  end
  tf = __posix__ ("S_ISREG", varargin{1});
end

%!assert (S_ISREG (0), false)
%!error <Invalid call to S_ISREG> S_ISREG ()
