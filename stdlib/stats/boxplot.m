## boxplot (X)
## boxplot (X, GROUP)
## [S, H] = boxplot (...)
## A box from the first to the third quartile with the median in it for each column of X (or each group), whiskers to the
## farthest values within 1.5 times the box's length, and what lies beyond as red crosses. S has a column for each box: minimum,
## quartiles 1, 2, 3, maximum, and 95 % limits of the median. Octave has it in its package statistics.
##   >> boxplot ([1 2 3 4 20])(1:5)'
##   ans =
##
##       1    2    3    4   20
##
## See also: quantile, hist
function [s, h] = boxplot (x, group = [])
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) && ! iscell (x))
    error ("boxplot: X must be a numeric array or a cell array of vectors");
  end
  names = {};
  if (iscell (x))
    data = cellfun (@(v) v(:), x, "UniformOutput", false);
  elseif (! isempty (group))
    if (ischar (group))
      group = cellstr (group);
    end
    if (numel (group) != numel (x))
      error ("boxplot: GROUP must have an element for each of X");
    end
    [names, ~, k] = unique (group(:));
    data = arrayfun (@(g) x(k == g)(:), 1:numel (names), "UniformOutput", false);
    if (isnumeric (names))
      names = arrayfun (@num2str, names, "UniformOutput", false);
    end
  elseif (isvector (x))
    data = {x(:)};
  else
    data = num2cell (x, 1);
  end
  n = numel (data);
  s = NaN (7, n);
  lines_of = cell (1, n);
  out = zeros (0, 2);
  for k = 1:n
    v = data{k}(! isnan (data{k}));
    if (isempty (v))
      continue;
    end
    q = quantile (v, [0.25; 0.5; 0.75], 1, 7);
    reach = 1.5 * (q(3) - q(1));
    notch = 1.57 * (q(3) - q(1)) / sqrt (numel (v));
    s(:, k) = [min(v); q; max(v); q(2) - notch; q(2) + notch];
    low = min (v(v >= q(1) - reach));
    high = max (v(v <= q(3) + reach));
    out = [out; [k * ones(sum (v < low | v > high), 1), v(v < low | v > high)(:)]];
    w = 0.25;
    lines_of{k} = [k-w k+w k+w k-w k-w NaN k k NaN k k NaN k-w/2 k+w/2 NaN k-w/2 k+w/2
                   q(1) q(1) q(3) q(3) q(1) NaN q(1) low NaN q(3) high NaN low low NaN high high];
  end
  if (nargout == 1)
    return;
  end
  lines_of = cellfun (@(l) [l, [NaN; NaN]], lines_of, "UniformOutput", false);
  outline = [lines_of{:}];
  middle = reshape ([(1:n) - 0.25; (1:n) + 0.25; NaN(1, n)], 1, []);
  medians = reshape ([s(3, :); s(3, :); NaN(1, n)], 1, []);
  marks = {};
  if (! isempty (out))
    marks = {out(:, 1), out(:, 2), "r+"};
  end
  handles = plot (outline(1, :), outline(2, :), "b-", middle, medians, "r-", marks{:});
  xlim ([0.5, n + 0.5]);
  set (gca (), "xtick", 1:n);
  if (! isempty (names))
    set (gca (), "xticklabel", names);
  end
  if (nargout > 1)
    h = handles;
  end
end

%!assert (boxplot ([1 2 3 4 5; 2 2 2 2 2]')(1:5, :), [1 2; 2 2; 3 2; 4 2; 5 2])
%!test
%! clf;
%! [s, h] = boxplot ([1; 2; 30; 3; 4; 5], {'b'; 'a'; 'b'; 'b'; 'a'; 'b'});
%! assert (s(3, :), [3 4]);
%! assert (get (gca, 'xticklabel'), {'a'; 'b'});
%! close;
%!error <boxplot: GROUP must have an element for each of X> boxplot (1:3, 1:2)
