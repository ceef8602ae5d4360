## eomday (Y, M)
## The number of days in month M of year Y.
##   >> eomday (2020, 2)
##   ans = 29
## See also: weekday, is_leap_year, calendar
function lastday = eomday (y, m)
  if (nargin != 2)
    print_usage ();
  end
  eom = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  lastday = reshape (eom(m), size (m));
  leap = (mod (y, 4) == 0 & mod (y, 100) != 0) | mod (y, 400) == 0;
  lastday = lastday + (m == 2 & leap);
end

%!assert (eomday ([2019 2020], 2), [28 29])
%!assert (eomday (2020, 1:3), [31 29 31])
