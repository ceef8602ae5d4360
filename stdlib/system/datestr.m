## datestr (DATE)
## datestr (DATE, FORMAT)
## datestr (DATE, FORMAT, P)
## A date (a day number, a vector as datevec gives it, or a string) as text. FORMAT is a number from 0 to 31, or a
## text with yyyy, mm, dd, HH, MM, SS, FFF, mmm, dddd, PM, QQ, ... and what strftime knows, such as %H. Without it dates
## come as dd-mmm-yyyy, times (days before the first) as HH:MM PM, and both together as dd-mmm-yyyy HH:MM:SS. Several
## dates give several rows. P is the year that begins the hundred years in which strings with years of two digits lie.
##   >> datestr (730736.5, 'yyyy-mm-dd HH:MM')
##   ans = 2000-09-07 12:00
##   >> datestr (0.75)
##   ans =  6:00 PM
## See also: datenum, datevec, clock
function str = datestr (date, fmt = [], varargin)
  if (nargin > 3)
    error ("Octave:invalid-fun-call", "datestr: function called with too many inputs");
  end
  persistent dateform = {
    "dd-mmm-yyyy HH:MM:SS"; "dd-mmm-yyyy"; "mm/dd/yy"; "mmm"; "m"; "mm"; "mm/dd"; "dd"; "ddd"; "d"; "yyyy"; "yy"; ...
    "mmmyy"; "HH:MM:SS"; "HH:MM:SS PM"; "HH:MM"; "HH:MM PM"; "QQ-YY"; "QQ"; "dd/mm"; "dd/mm/yy"; ...
    "mmm.dd,yyyy HH:MM:SS"; "mmm.dd,yyyy"; "mm/dd/yyyy"; "dd/mm/yyyy"; "yy/mm/dd"; "yyyy/mm/dd"; "QQ-YYYY"; ...
    "mmmyyyy"; "yyyy-mm-dd"; "yyyymmddTHHMMSS"; "yyyy-mm-dd HH:MM:SS"};
  if (nargin < 1)
    print_usage ();
  end
  v = whole_seconds (vectors_of (date, varargin{:}));
  if (isempty (fmt))
    if (all (v(:,4) == 0 & v(:,5) == 0 & v(:,6) == 0))
      fmt = 1;
    elseif (all (v(:,1) == -1 & v(:,2) == 12 & v(:,3) == 31))
      fmt = 16;
    else
      fmt = 0;
    end
  end
  if (isnumeric (fmt))
    chosen = dateform(fmt + 1);
    fmt = chosen{1};
  elseif (! ischar (fmt))
    error ("datestr: FORMAT must be a number or a string");
  end
  lines = cell (rows (v), 1);
  for k = 1:rows (v)
    lines{k} = format_date (v(k,:), fmt);
  end
  str = char (lines);
end

## Dates as rows of year, month, day, hour, minute, second. Six columns are taken for that where they can be.
function v = vectors_of (date, varargin)
  if (ischar (date) || iscell (date))
    v = datevec (date, varargin{:});
    return;
  elseif (! (isa (date, "double") || islogical (date)))
    error ("datenum: all inputs must be of class double");
  end
  if (columns (date) == 6)
    whole = all (date(:,1:5) == fix (date(:,1:5)))(:);
    month = date(:,2) >= 1 & date(:,2) <= 12;
    day = date(:,3) >= 0 & date(:,3) <= 31;
    time = date(:,4) < 24 & date(:,5) < 60 & date(:,6) <= 60;
    if (all (whole) && all (month & day & time))
      v = date;
      return;
    end
  end
  v = zeros (0, 6);
  for k = 1:numel (date)
    v = [v; datevec(date(k))];
  end
end

## What is less than a millisecond away from the next second is that second.
function v = whole_seconds (v)
  late = v(:,6) - fix (v(:,6)) >= 0.9995;
  v(late,6) = fix (v(late,6)) + 1;
  if (any (late))
    v(late,:) = datevec (datenum (v(late,:)));
  end
end

function text = format_date (v, fmt)
  persistent months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", ...
                       "October", "November", "December"};
  persistent days = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  token = '[Yy]{4}|[Yy]{2}|m{1,4}|[Dd]{1,4}|HH|MM|[Ss][Ss]|FFF|PM|AM|QQ|%.';
  [hits, between] = regexp (fmt, token, "match", "split");
  ampm = ! isempty (regexp (fmt, "AM|PM", "once"));
  for k = 1:numel (hits)
    hit = hits{k};
    switch (hit)
      case {"PM", "AM"}
        piece = {"AM", "PM"}{(v(4) >= 12) + 1};
      case "QQ"
        piece = sprintf ("Q%d", fix ((v(2) - 1) / 3) + 1);
      case "HH"
        if (ampm)
          piece = sprintf ("%2d", mod (v(4) + 11, 12) + 1);
        else
          piece = sprintf ("%02d", v(4));
        end
      case "MM"
        piece = sprintf ("%02d", v(5));
      case "FFF"
        piece = sprintf ("%03d", round (1000 * (v(6) - fix (v(6)))));
      case {"mm"}
        piece = sprintf ("%02d", v(2));
      case {"m", "mmm", "mmmm"}
        piece = head (months{v(2)}, numel (hit));
      otherwise
        switch (lower (hit))
          case "yyyy"
            piece = sprintf ("%04d", v(1));
          case "yy"
            piece = sprintf ("%02d", mod (abs (v(1)), 100));
          case "dd"
            piece = sprintf ("%02d", v(3));
          case {"d", "ddd", "dddd"}
            piece = head (days{weekday(datenum (v(1), v(2), v(3)))}, numel (hit));
          case "ss"
            piece = sprintf ("%02d", fix (v(6)));
          otherwise
            piece = time_piece (hit, v);
        end
    end
    hits{k} = piece;
  end
  hits{end+1} = "";
  text = [[between; hits]{:}];
end

## The first letter of a name, the first three, or (4) all.
function text = head (name, n)
  text = name(1:min (numel (name), [1, 2, 3, 99](n)));
end

## What strftime makes of %H and the like.
function text = time_piece (code, v)
  tm = gmtime (86400 * (datenum (v(1:3)) - datenum (1970, 1, 1)));
  tm.hour = v(4);
  tm.min = v(5);
  tm.sec = fix (v(6));
  text = strftime (code, tm);
end

%!assert (datestr (730736.65149, 31), '2000-09-07 15:38:08')
%!assert (datestr (730736.65149, 'HH:MM PM'), ' 3:38 PM')
%!assert (datestr ([2020 1 2 3 4 5]), '02-Jan-2020 03:04:05')
%!assert (datestr ([0.25; 0.5]), [' 6:00 AM'; '12:00 PM'])
%!assert (datestr ([2020 12 31 23 59 59.9996]), '01-Jan-2021')
%!assert (datestr (730736.65149, '%H h'), '15 h')
