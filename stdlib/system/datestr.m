## datestr (DATE)
## datestr (DATE, FORMAT)
## A date (a day number, a vector as datevec gives it, or a string) as text. FORMAT is a number from 0 to 31, or a
## text with yyyy, mm, dd, HH, MM, SS, FFF, mmm, dddd, ... ; several dates give several rows.
##   >> datestr (730736.5, 'yyyy-mm-dd HH:MM')
##   ans = 2000-09-07 12:00
## See also: datenum, datevec, clock
function str = datestr (date, fmt = [], varargin)
  persistent formats = {
    "dd-mmm-yyyy HH:MM:SS", "dd-mmm-yyyy", "mm/dd/yy", "mmm", "m", "mm", "mm/dd", "dd", "ddd", "d", "yyyy", "yy", ...
    "mmmyy", "HH:MM:SS", "HH:MM:SS PM", "HH:MM", "HH:MM PM", "QQ-YY", "QQ", "dd/mm", "dd/mm/yy", ...
    "mmm.dd,yyyy HH:MM:SS", "mmm.dd,yyyy", "mm/dd/yyyy", "dd/mm/yyyy", "yy/mm/dd", "yyyy/mm/dd", "QQ-YYYY", ...
    "mmmyyyy", "yyyy-mm-dd", "yyyymmddTHHMMSS", "yyyy-mm-dd HH:MM:SS"};
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (date) || iscell (date))
    v = datevec (date);
  elseif ((columns (date) == 6 || columns (date) == 3) && all (date(:,1) == fix (date(:,1))) && all (date(:,2) == fix (date(:,2)))
          && all (date(:,2) >= 1 & date(:,2) <= 12) && all (date(:,3) >= 0 & date(:,3) <= 31))
    v = [date, zeros(rows (date), 6 - columns (date))];
  else
    v = zeros (0, 6);
    for k = 1:numel (date)
      v = [v; datevec(date(k))];
    end
  end
  if (isempty (fmt))
    if (all (v(:,4) == 0 & v(:,5) == 0 & v(:,6) == 0))
      fmt = 1;
    else
      fmt = 0;
    end
  end
  if (isnumeric (fmt))
    fmt = formats{fmt+1};
  end
  lines = cell (rows (v), 1);
  for k = 1:rows (v)
    lines{k} = format_date (v(k,:), fmt);
  end
  str = char (lines);
end

function text = format_date (v, fmt)
  persistent months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", ...
                       "October", "November", "December"};
  persistent days = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  persistent tokens = {"yyyy", "YYYY", "mmmm", "mmm", "mm", "m", "dddd", "ddd", "dd", "d", "yy", "YY", "HH", "MM", "SS", ...
                       "FFF", "PM", "AM", "QQ"};
  ## milliseconds carry
  ms = round (v(6) * 1000);
  sec = floor (ms / 1000);
  if (isempty (strfind (fmt, "FFF")))
    sec = fix (v(6) + 1e-9);
  end
  frac = mod (ms, 1000);
  ampm = any (regexp (fmt, "AM|PM"));
  text = "";
  k = 1;
  while (k <= numel (fmt))
    hit = "";
    for t = 1:numel (tokens)
      if (strncmp (fmt(k:end), tokens{t}, numel (tokens{t})))
        hit = tokens{t};
        break;
      end
    end
    switch (hit)
      case ""
        text(end+1) = fmt(k);
        k++;
        continue;
      case {"yyyy", "YYYY"}
        piece = sprintf ("%04d", v(1));
      case {"yy", "YY"}
        piece = sprintf ("%02d", mod (v(1), 100));
      case "mmmm"
        piece = months{v(2)};
      case "mmm"
        piece = months{v(2)}(1:3);
      case "mm"
        piece = sprintf ("%02d", v(2));
      case "m"
        piece = months{v(2)}(1);
      case {"dddd", "ddd", "d"}
        name = days{weekday(datenum (v(1), v(2), v(3)))};
        piece = name(1:min (numel (name), [1, 2, 3, 99](numel (hit))));
      case "dd"
        piece = sprintf ("%02d", v(3));
      case "HH"
        if (ampm)
          h = mod (v(4), 12);
          h(h == 0) = 12;
          piece = sprintf ("%2d", h);
        else
          piece = sprintf ("%02d", v(4));
        end
      case "MM"
        piece = sprintf ("%02d", v(5));
      case "SS"
        piece = sprintf ("%02d", sec);
      case "FFF"
        piece = sprintf ("%03d", frac);
      case {"PM", "AM"}
        piece = {"AM", "PM"}{(v(4) >= 12) + 1};
      case "QQ"
        piece = sprintf ("Q%d", fix ((v(2) - 1) / 3) + 1);
    end
    text = [text piece];
    k += numel (hit);
  end
end

%!assert (datestr (730736.65149, 31), '2000-09-07 15:38:08')
%!assert (datestr (730736.65149, 'HH:MM PM'), ' 3:38 PM')
%!assert (datestr ([2020 1 2 3 4 5]), '02-Jan-2020 03:04:05')
