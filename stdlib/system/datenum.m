## [DAYS, SECS] = datenum (YEAR, MONTH, DAY, HOUR, MINUTE, SECOND)
## [DAYS, SECS] = datenum ([YEAR, MONTH, DAY, ...])
## [DAYS, SECS] = datenum (STR, FORMAT)
## The day number of a date: days since the beginning of year 0, plus one, with the time as the fraction of a day.
##   >> datenum (2020, 1, 2)
##   ans = 737792
## See also: datestr, datevec, now, weekday
function [days, secs] = datenum (year, month = [], day = [], hour = 0, minute = 0, second = 0)
  if (nargin < 1 || (nargin > 2 && (ischar (year) || iscellstr (year))))
    print_usage ();
  end
  if (ischar (year) || iscellstr (year))
    if (isempty (month))
      v = datevec (year);
    else
      v = datevec (year, month);
    end
    month = v(:,2); day = v(:,3); hour = v(:,4); minute = v(:,5); second = v(:,6); year = v(:,1);
  elseif (nargin == 1)
    nc = columns (year);
    if (nc > 6 || nc < 3)
      error ("datenum: expected date vector containing [YEAR, MONTH, DAY, HOUR, MINUTE, SECOND]");
    end
    v = [year, zeros(rows (year), 6 - nc)];
    month = v(:,2); day = v(:,3); hour = v(:,4); minute = v(:,5); second = v(:,6); year = v(:,1);
  end
  if (! all (cellfun ("isclass", {year, month, day, hour, minute, second}, "double")))
    error ("datenum: all inputs must be of class double");
  end
  [bad, year, month, day] = common_size (double (year), double (month), double (day));
  if (bad)
    error ("datenum: incompatible sizes for YEAR, MONTH, DAY");
  end
  month(month < 1) = 1;
  ## months after the twelfth carry into the year, fractions of a month into days
  fraction = month - floor (month);
  month = floor (month);
  year = year + floor ((month - 1) / 12);
  month = mod (month - 1, 12) + 1;
  if (any (fraction(:) != 0))
    day = day + fraction .* eomday (year, month);
  end
  ## count years from March, so that the leap day comes last
  y = year - (month < 3);
  m = month + 12 * (month < 3);
  days = day + fix ((153 * m - 457) / 5) + 365 * y + floor (y / 4) - floor (y / 100) + floor (y / 400) + 60;
  days = days + (hour + (minute + second / 60) / 60) / 24;
  if (nargout > 1)
    secs = day_seconds (days, hour, minute, second);
  end
end

function secs = day_seconds (days, hour, minute, second)
  whole = round ((days - (hour + (minute + second / 60) / 60) / 24));
  secs = 86400 * whole + hour * 3600 + minute * 60 + second;
end

%!assert (datenum (2020, 1, 2), 737792)
%!assert (datenum ([2020 1 2 12 0 0]), 737792.5)
%!assert (datenum (2020, 1:3, 1), [737791 737822 737851])
%!assert (datenum (2020, 13, 1), 738157)
