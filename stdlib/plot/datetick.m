## datetick ()
## datetick (AXIS)
## datetick (FORM)
## datetick (AXIS, FORM, 'keeplimits', 'keepticks')
## Dates at the ticks of an axis ('x', 'y' or 'z') whose data are serial date numbers, in the form that datestr knows by
## that number or text.
##   >> plot (datenum (2020, 1, 1:20), 1:20); datetick ('x', 6); get (gca (), 'xticklabel'){2}
##   ans = 01/05
## See also: datenum, datestr
function datetick (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  letter = "x";
  form = [];
  keep_limits = keep_ticks = false;
  for k = 1:numel (args)
    v = args{k};
    if (ischar (v) && any (strcmpi (v, {"x", "y", "z"})))
      letter = lower (v);
    elseif (ischar (v) && strcmpi (v, "keeplimits"))
      keep_limits = true;
    elseif (ischar (v) && strcmpi (v, "keepticks"))
      keep_ticks = true;
    elseif (isnumeric (v) && ! (isscalar (v) && v == fix (v) && v >= 0 && v < 32))
      error ("datetick: FORM argument must be a valid date format");
    else
      form = v;
    end
  end
  lim = [letter, "lim"];
  tick = [letter, "tick"];
  e = extent (hax, lim);
  if (keep_limits)
    e = get (hax, lim);
  end
  if (keep_ticks)
    ticks = get (hax, tick);
  else
    ticks = nice_dates (e);
  end
  if (isempty (form))
    form = usual_form (ticks(end) - ticks(1));
  end
  labels = cellstr (datestr (ticks, form));
  if (! keep_ticks)
    if (! keep_limits)
      set (hax, lim, ticks([1, end]));
    end
    set (hax, tick, ticks);
  end
  set (hax, [tick, "label"], labels(:));
end

function e = extent (hax, name)
  e = get (hax, name);
  for h = get (hax, "children")'
    if (isprop (h, name))
      l = get (h, name);
      if (numel (l) == 4 && l(1) <= l(2))
        e = l(1:2);
      end
    end
  end
end

function form = usual_form (days)
  forms = [13, 15, 8, 6, 27, 10];
  form = forms(1 + lookup ([10 / 1440, 2, 15, 365, 3 * 365], days));
end

## Some five years, months, days, hours or minutes apart, outwards from the data.
function t = nice_dates (e)
  span = e(2) - e(1);
  first = datevec (e(1));
  last = datevec (e(2));
  if (span > 3 * 365)
    years = steps (year_of (e(1), first), year_of (e(2), last));
    t = datenum (floor (years), 1 + floor (12 * (years - floor (years))), 1);
  elseif (span >= 91)
    months = steps (month_of (first), month_of (last) + 12 * (last(1) - first(1)));
    if (months(1) == 0)
      months = months(1:end - 1) + 1;           # there is no month 0
    end
    t = datenum (first(1), floor (months), 1 + 14 * (months != floor (months)));
  else
    in_a_day = [1440, 24, 1](1 + lookup ([3 / 1440, 3], span));
    t = steps (e(1) * in_a_day, e(2) * in_a_day) / in_a_day;
  end
  t = t(:)';
end

function y = year_of (day, date)
  start = datenum (date(1), 1, 1);
  y = date(1) + (day - start) / (datenum (date(1) + 1, 1, 1) - start);
end

function m = month_of (date)
  m = date(2) + (date(3) - 1 + (date(4) + date(5) / 60) / 24) / eomday (date(1), date(2));
end

## Multiples of 1, 2 or 5 times a power of ten.
function t = steps (low, high)
  raw = max (high - low, 1e-12 * abs (low)) / 5;
  power = 10 ^ floor (log10 (raw));
  step = power * [1, 2, 5, 10](1 + lookup ([sqrt(2), sqrt(10), sqrt(50)], raw / power));
  t = step * (floor (low / step + 1e-6):ceil (high / step - 1e-6));
end
