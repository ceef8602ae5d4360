## is_leap_year ()
## is_leap_year (YEAR)
## True for leap years; without argument for this one.
##   >> is_leap_year ([1900 2000])
##   ans =
##   
##     0  1
##   
## See also: eomday, calendar
function tf = is_leap_year (year)
  if (nargin == 0)
    year = clock ()(1);
  end
  tf = (rem (year, 4) == 0 & rem (year, 100) != 0) | rem (year, 400) == 0;
end

%!assert (is_leap_year ([1900 2000 2020 2021]), [false true true false])
