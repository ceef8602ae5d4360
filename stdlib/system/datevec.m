## V = datevec (DATE)
## V = datevec (STR, FORMAT)
## V = datevec (STR, FORMAT, P)
## V = datevec (STR, P)
## [Y, M, D, H, MI, S] = datevec (...)
## Year, month, day, hour, minute and second of a day number, or of a date written as a string; FORMAT says how it is
## written, otherwise the usual ways are tried. Years of two digits lie in the hundred years that begin with P, fifty
## years ago.
##   >> datevec ('2020-01-02 03:04:05')
##   ans =
##   
##      2020      1      2      3      4      5
##   
## See also: datenum, datestr, clock
function [y, m, d, h, mi, s] = datevec (date, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 3)
    error ("Octave:invalid-fun-call", "datevec: function called with too many inputs");
  end
  if (ischar (date))
    date = cellstr (date);
  end
  if (iscell (date))
    shape = [numel(date), 1];
    v = zeros (numel (date), 6);
    fmt = "";
    pivot = clock ()(1) - 50;
    if (numel (varargin) > 0 && ischar (varargin{1}))
      fmt = varargin{1};
      varargin(1) = [];
    end
    if (numel (varargin) > 0 && ! isempty (varargin{1}))
      pivot = varargin{1};
    end
    if (! iscellstr (date))
      error ("strptime: argument STR must be a string");
    end
    for k = 1:numel (date)
      v(k,:) = parse_date (date{k}, fmt, pivot);
    end
  else
    cls = class (date);
    shape = size (date);
    date = double (date(:));
    ## a day number tells the time to some microseconds: round to what it can tell
    fraction = date - floor (date);
    tick = 2 .^ ceil (log2 (max (eps (date) * 86400, realmin)));
    sec = round (86400 * fraction ./ tick) .* tick;
    z = floor (date) + (sec >= 86400);
    sec(sec >= 86400) -= 86400;
    [y0, m0, d0] = civil (z);
    hh = floor (sec / 3600);
    sec = sec - 3600 * hh;
    mm = floor (sec / 60);
    ss = sec - 60 * mm;
    v = [y0, m0, d0, hh, mm, ss];
    if (! strcmp (cls, "logical"))
      v = cast (v, cls);
    end
  end
  if (nargout <= 1)
    y = v;
  else
    parts = cellfun (@(x) reshape (x, shape), num2cell (v, 1), "UniformOutput", false);
    [y, m, d, h, mi, s] = parts{:};
  end
end

## The calendar date of a day number, years counted from March.
function [y, m, d] = civil (z)
  z = z - 60;
  a = floor ((z - 0.25) / 36524.25);
  b = z - 0.25 + a - floor (a / 4);
  y = floor (b / 365.25);
  c = fix (b - floor (365.25 * y)) + 1;
  m = fix ((5 * c + 456) / 153);
  d = c - fix ((153 * m - 457) / 5);
  late = m > 12;
  y(late) += 1;
  m(late) -= 12;
end

function v = parse_date (str, fmt, pivot)
  persistent formats = {
    "dd-mmm-yyyy HH:MM:SS", "dd-mmm-yyyy", "mm/dd/yy", "mm/dd", "HH:MM:SS", "HH:MM:SS PM", "HH:MM", "HH:MM PM", ...
    "mm/dd/yyyy", "mmm-dd-yyyy HH:MM:SS", "mmm-dd-yyyy", "dd mmm yyyy HH:MM:SS", "dd mmm yyyy", ...
    "mmm dd yyyy HH:MM:SS", "mmm dd yyyy", "dd.mmm.yyyy HH:MM:SS", "dd.mmm.yyyy", "mmm.dd.yyyy HH:MM:SS", ...
    "mmm.dd.yyyy", "mmm.dd,yyyy HH:MM:SS", "mmm.dd,yyyy", "mm/dd/yyyy HH:MM", "mmmyy", "yyyy/mm/dd", "yyyy-mm-dd", ...
    "yyyy-mm-dd HH:MM:SS", "yyyy/mm/dd HH:MM:SS", ...
    "mmm-dd-yyyy HH:MM:SS", "yyyymmddTHHMMSS", "yyyy-mm-ddTHH:MM:SSZ", "yyyy-mm-ddTHH:MM:SS", "yyyymmdd"};
  if (! isempty (fmt))
    [ok, v] = match_format (str, fmt, pivot);
    if (! ok)
      error ("datevec: DATE not parsed correctly with given format");
    end
    return;
  end
  for k = 1:numel (formats)
    [ok, v] = match_format (str, formats{k}, pivot);
    if (ok)
      return;
    end
  end
  error ("datevec: none of the standard formats match the DATE string");
end

function [ok, v] = match_format (str, fmt, pivot)
  persistent months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  tokens = {"yyyy", "mmmm", "mmm", "mm", "dddd", "ddd", "dd", "yy", "HH", "MM", "SS", "FFF", "PM", "AM"};
  pattern = "";
  order = {};
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
        if (fmt(k) == " ")
          pattern = [pattern '[ ,]+'];
        else
          pattern = [pattern regexptranslate("escape", fmt(k))];
        end
        k++;
        continue;
      case "yyyy"
        pattern = [pattern '(\d{1,4})'];
      case {"mmmm", "mmm"}
        pattern = [pattern '([A-Za-z]{3,9})'];
      case {"dddd", "ddd"}
        pattern = [pattern '([A-Za-z]+)'];
      case "FFF"
        pattern = [pattern '(\d+)'];
      case {"PM", "AM"}
        pattern = [pattern '([AaPp][Mm])'];
      case "yy"
        pattern = [pattern '(\d{1,2})'];
      otherwise
        pattern = [pattern '(\d{1,2})'];
    end
    order{end+1} = hit;
    k += numel (hit);
  end
  found = regexp (strtrim (str), ["^" pattern "$"], "tokens", "once");
  ok = ! isempty (found) && numel (found) == numel (order);
  now_vec = clock ();
  v = [now_vec(1), 1, 1, 0, 0, 0];
  if (! ok)
    return;
  end
  pm = am = false;
  for t = 1:numel (order)
    x = str2double (found{t});
    switch (order{t})
      case "yyyy"
        v(1) = x;
      case "yy"
        v(1) = x + 100 * floor (pivot / 100);
        if (v(1) < pivot)
          v(1) += 100;
        end
      case {"mmmm", "mmm"}
        n = find (strncmpi (months, found{t}, 3));
        if (isempty (n))
          ok = false;
          return;
        end
        v(2) = n;
      case "mm"
        v(2) = x;
      case "dd"
        v(3) = x;
      case "HH"
        v(4) = x;
      case "MM"
        v(5) = x;
      case "SS"
        v(6) = x;
      case "FFF"
        v(6) += str2double (["0." found{t}]);
      case {"PM", "AM"}
        pm = lower (found{t}(1)) == "p";
        am = ! pm;
    end
  end
  if (pm && v(4) < 12)
    v(4) += 12;
  elseif (am && v(4) == 12)
    v(4) = 0;
  end
  named = @(varargin) any (ismember (varargin, order));
  date_named = [named("yyyy", "yy"), named("mmmm", "mmm", "mm"), named("dd")];
  ok = ! (v(2) < 1 || v(2) > 12 || v(3) < 1 || v(3) > 31 || v(4) > 23 || v(5) > 59 || v(6) >= 62);
  ## what the format leaves out: as in Octave, whose year is 1900 and whose day is 0 then, but for two cases
  if (any (date_named))
    if (! date_named(1) && ! all (date_named(2:3)))
      v(1) = 1900;
    end
    if (! date_named(3) && ! all (date_named(1:2)))
      v(3) = 0;
    end
  end
  if (ok && v(3) > 0 && (v(3) > eomday (v(1), v(2)) || v(6) >= 60))          # the 30th of February is the 1st of March
    fraction = v(6) - floor (v(6));
    seconds = v(4) * 3600 + v(5) * 60 + floor (v(6));
    [v(1), v(2), v(3)] = civil (datenum (v(1), v(2), v(3)) + floor (seconds / 86400));
    seconds = mod (seconds, 86400);
    v(4:6) = [floor(seconds / 3600), floor(mod (seconds, 3600) / 60), mod(seconds, 60) + fraction];
  end
end

%!assert (datevec ('2020-01-02 03:04:05'), [2020 1 2 3 4 5])
%!assert (datevec (730001.5), [1998 9 3 12 0 0])
%!assert (datevec ('01/02/2020'), [2020 1 2 0 0 0])
%!assert (datevec ('12:30 PM')(4:5), [12 30])
