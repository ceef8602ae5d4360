## asctime (TM)
## A time in the form that localtime gives as a line of text.
##   >> asctime (gmtime (0))
##   ans = Thu Jan 01 00:00:00 1970
##   
## See also: ctime, strftime, localtime
function text = asctime (tm)
  if (nargin < 1)
    print_usage ();
  end
  text = strftime ("%a %b %d %H:%M:%S %Y\n", tm);
end

%!assert (asctime (gmtime (1e9)), "Sun Sep 09 01:46:40 2001\n")
