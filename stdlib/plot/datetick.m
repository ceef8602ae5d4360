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
    span = e(2) - e(1);
    if (span > 1100)
      form = "yyyy";
    elseif (span > 93)
      form = "mm/dd";
      form = 6;
    elseif (span > 3)
      form = 6;
    elseif (span > 0.1)
      form = 15;
    else
      form = 13;
    end
  end
  labels = cellstr (datestr (ticks, form));
  if (! keep_ticks)
    if (! keep_limits)
      set (hax, lim, [min(ticks(1), e(1) - 0 * e(1)), max(ticks(end), e(2))]);
    end
    set (hax, tick, ticks);
  end
  set (hax, [tick, "label"], labels(:)');
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

## Ticks on whole years, months, days, hours, minutes or seconds.
function t = nice_dates (e)
  span = e(2) - e(1);
  start = datevec (e(1));
  stop = datevec (e(2));
  if (span > 365.25 * 3)
    step = nice (span / 365.25 / 5);
    years = floor (start(1) / step) * step:step:ceil ((stop(1) + (any (stop(2:end) != [1, 1, 0, 0, 0]))) / step) * step;
    t = datenum (years, 1, 1)(:)';
  elseif (span > 93)
    step = [1, 2, 3, 6](find (span / 30.4 / 6 <= [1, 2, 3, 6], 1));
    if (isempty (step))
      step = 6;
    end
    months = floor ((start(2) - 1) / step) * step:step:(stop(1) - start(1)) * 12 + stop(2) - 1;
    t = datenum (start(1), months + 1, 1)(:)';
  else
    if (span > 3)
      unit = 1;
    elseif (span > 3 / 24)
      unit = 1 / 24;
    elseif (span > 3 / 24 / 60)
      unit = 1 / 24 / 60;
    else
      unit = 1 / 24 / 3600;
    end
    raw = span / unit / 5;
    step = nice (raw);
    if (unit < 1)
      choices = [1, 2, 3, 4, 6, 12];
      if (unit < 1 / 24)
        choices = [1, 2, 5, 10, 15, 30];
      end
      step = choices(max ([1, find(choices <= raw * 1.25, 1, "last")]));
    end
    base = floor (e(1));
    if (unit == 1)
      ## days of a month counted from its first
      first = floor ((e(1) - 1e-9 - base_of (start)) / step) * step + base_of (start);
      t = first:step:e(2) + 1e-9;
      if (t(end) < e(2) - 1e-9)
        t(end + 1) = t(end) + step;
      end
    else
      k1 = floor ((e(1) - base) / unit / step + 1e-9);
      k2 = ceil ((e(2) - base) / unit / step - 1e-9);
      t = base + (k1:k2) * step * unit;
    end
  end
end

function b = base_of (start)
  b = datenum (start(1), start(2), 1) - 1;
end

function s = nice (raw)
  power = 10 ^ floor (log10 (raw));
  m = raw / power;
  s = max (1, power * [1, 2, 5, 10](1 + (m >= sqrt (2)) + (m >= sqrt (10)) + (m >= sqrt (50))));
end
