## [N, S] = weekday (DATE)
## [N, S] = weekday (DATE, 'long')
## The day of the week of a day number or date string: 1 is Sunday; S is its name.
##   >> [n, s] = weekday ('2020-01-02')
##   n = 5
##   s = Thu
## See also: datenum, calendar, eomday
function [n, s] = weekday (d, format = "short")
  persistent names = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  if (nargin < 1)
    print_usage ();
  end
  if (iscellstr (d))
    d = reshape (datenum (d), size (d));
  elseif (ischar (d))
    d = datenum (d);
  end
  n = floor (mod (d - 1, 7));
  n(! n) = 7;
  if (nargout > 1)
    if (strcmpi (format, "long"))
      s = char (names(n(:)));
    else
      s = char (cellfun (@(x) x(1:3), names(n(:)), "UniformOutput", false));
    end
  end
end

%!assert (weekday (730000), 4)
