## date ()
## Today's date as a string.
##   >> columns (date ())
##   ans = 11
## See also: clock, datestr, now
function d = date ()
  d = strftime ("%d-%b-%Y", localtime (time ()));
end

%!assert (ischar (date ()))
