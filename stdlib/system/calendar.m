## calendar ()
## calendar (DAYNUM)
## calendar (YEAR, MONTH)
## C = calendar (...)
## A month as a table, six rows for the weeks, Sunday first, with 0 outside the month; printed where no result is
## wanted, with a star at today or at DAYNUM.
##   >> c = calendar (2024, 2); c(2,:)
##   ans =
##
##       4    5    6    7    8    9   10
##   >> c = calendar (2020, 2); c(1,:)
##   ans =
##   
##      0   0   0   0   0   0   1
##   
## See also: datestr, weekday, eomday
function varargout = calendar (varargin)
  if (nargin > 2)
    print_usage ();
  end
  day = 0;
  if (nargin == 0)
    v = clock ();
    y = v(1); m = v(2); day = v(3);
  elseif (nargin == 1)
    v = datevec (varargin{1});
    y = v(1); m = v(2); day = v(3);
  else
    y = varargin{1}; m = varargin{2};
  end
  c = zeros (7, 6);
  first = weekday (datenum (y, m, 1));
  n = eomday (y, m);
  c(first:first+n-1) = 1:n;
  if (nargout > 0)
    varargout{1} = c';
    return;
  end
  text = sprintf (" %5d %5d %5d %5d %5d %5d %5d\n", c);
  if (day > 0)
    k = find (c == day);
    pos = (floor ((k - 1) / 7)) * 43 + mod (k - 1, 7) * 6 + 2;
    shown = sprintf ("%5s", sprintf ("*%d", day));
    text(pos:pos+4) = shown;
  end
  name = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}{m};
  printf ("                    %s %d\n", name, y);
  printf ("     S     M    Tu     W    Th     F     S\n");
  printf ("%s", text);
end

%!assert (calendar (2020, 2)(1,:), [0 0 0 0 0 0 1])
