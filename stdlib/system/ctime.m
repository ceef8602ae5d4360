## ctime (T)
## The time T, seconds since 1970, as a line of text in the local time zone.
##   >> ischar (ctime (0))
##   ans = 1
##   >> ischar (ctime (0))
##   ans = 1
## See also: asctime, time, strftime
function text = ctime (t)
  if (nargin < 1)
    print_usage ();
  end
  text = asctime (localtime (t));
end

%!assert (numel (ctime (0)), 25)
