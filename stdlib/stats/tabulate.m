## tabulate (X)
## T = tabulate (X)
## Values, how often each is there, and the percentages of them: printed, or as a matrix (a cell array for texts). Whole
## numbers above 0 are counted from 1 to the largest. Octave has it in its package statistics.
##   >> tabulate ([1 2 2 4])
##     Value    Count   Percent
##         1        1      25.00%
##         2        2      50.00%
##         3        0       0.00%
##         4        1      25.00%
## See also: unique, histc, crosstab
function T = tabulate (x)
  if (nargin < 1)
    print_usage ();
  end
  if (iscellstr (x) || ischar (x))
    [names, ~, k] = unique (cellstr (x));
    n = accumarray (k(:), 1);
    out = [names(:), num2cell([n, 100 * n / sum(n)])];
    number = "%s";
  elseif (isnumeric (x) || islogical (x))
    x = double (x(! isnan (x)));
    if (all (x == fix (x) & x > 0) && ! isempty (x))
      v = (1:max (x))';
      n = accumarray (x(:), 1);
    else
      [v, ~, k] = unique (x(:));
      n = accumarray (k(:), 1);
    end
    out = [v(:), n(:), 100 * n(:) / sum(n)];
    number = "%g";
  else
    error ("tabulate: X must be either a numeric vector, a vector of categories, or a cell array of texts");
  end
  if (nargout > 0)
    T = out;
    return;
  end
  printf ("  Value    Count   Percent\n");
  for k = 1:rows (out)
    if (iscell (out))
      printf ("  %5s    %5d     %6.2f%%\n", out{k, :});
    else
      printf ("  %5g    %5d     %6.2f%%\n", out(k, :));
    end
  end
end

%!assert (tabulate ([1 2 2 4]), [1 1 25; 2 2 50; 3 0 0; 4 1 25])
%!assert (tabulate ({'b', 'a', 'b', 'b'}), {'a', 1, 25; 'b', 3, 75})
%!assert (tabulate ([0.5 0.5 -1 NaN]), [-1 1 100/3; 0.5 2 200/3], 1e-13)
