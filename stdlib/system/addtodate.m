## addtodate (D, Q, UNIT)
## The day numbers D moved by Q of a unit: 'year', 'month', 'day', 'hour', 'minute', 'second' or 'millisecond'.
##   >> addtodate (730000, 1, 'month')
##   ans = 730030
## See also: datenum, datevec, etime
function d = addtodate (d, q, f)
  if (nargin != 3)
    print_usage ();
  elseif (! (ischar (f) && rows (f) == 1))
    error ("addtodate: F must be a single character string");
  end
  if (ischar (d) || iscellstr (d))
    d = datenum (d);
  end
  if (isscalar (d) && ! isscalar (q))
    d = repmat (d, size (q));
  end
  switch (f)
    case {"year", "month"}
      v = datevec (d);
      if (strcmp (f, "year"))
        v(:,1) += q(:);
      else
        v(:,2) += q(:);
        v(:,1) += floor ((v(:,2) - 1) / 12);
        v(:,2) = mod (v(:,2) - 1, 12) + 1;
      end
      last = eomday (v(:,1), v(:,2));
      v(:,3) = min (v(:,3), last);
      new = datenum (v);
      d = reshape (new, size (d));
    case {"day", "hour", "minute", "second", "millisecond"}
      per_day = struct ("day", 1, "hour", 24, "minute", 1440, "second", 86400, "millisecond", 86400000).(f);
      d = d + q / per_day;
    otherwise
      error ("addtodate: Invalid time unit: %s", f);
  end
end

%!assert (addtodate (730000, 1, 'year'), 730365)
%!assert (addtodate (730000, [1 2], 'day'), [730001 730002])
%!error <Invalid time unit: foo> addtodate (730000, 1, 'foo')
