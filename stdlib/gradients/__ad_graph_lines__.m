## TEXT = __ad_graph_lines__ (S, AT, WIDTH)
## The nodes S of __ad_graph__ by the lines of the program they stand in, a row each, in the order in
## which these ran first: how many operations, and how often (x 5); the last result, its size, the norms
## of value and gradient; the line.
##   >> f = @(w) sum (tanh (w) .^ 2);
##   >> [s, J, at] = __ad_graph__ (f, [0 0]);  printf ("%s", __ad_graph_lines__ (s, at, 80))
##   line  ops  result  size  |value|  |gradient|  source
##   -     -    w       1x2   0        0           input
##   1     3    f       1x1   0        1           f = @(w) sum (tanh (w) .^ 2);
##
## See also: ad_graph
function text = __ad_graph_lines__ (s, at, width)
  on = ! cellfun (@isempty, {s.gradient});
  on(at+1:end) = false;
  on = find (on);
  table = {"line", "ops", "result", "size", "|value|", "|gradient|", "source"};
  inputs = strcmp ({s(on).op}, "input");
  for k = on(inputs)
    table(end+1, :) = row_of (s(k), "-", "-", s(k).name, "input");
  end
  on = on(! inputs);
  places = arrayfun (@(n) sprintf ("%s:%d", n.function, n.line), s(on)(:)', "UniformOutput", false);
  [~, first, which] = unique (places, "first");
  [~, order] = sort (first);
  for n = order(:)'
    group = on(which == n);
    last = group(end);
    where = regexprep (places{first(n)}, "^:", "");
    name = s(last).name;
    named = group(! cellfun (@isempty, {s(group).name}));
    if (isempty (name) && ! isempty (named) && last != at)
      last = named(end);
      name = s(last).name;
    elseif (isempty (name) && last == at)
      name = "f";
    end
    table(end+1, :) = row_of (s(last), where, count_of (s(group)), name, strtrim (s(last).source));
  end
  text = in_columns (table, width);
end

## 3 x 5: three operations, five times.
function text = count_of (group)
  keys = arrayfun (@(n) sprintf ("%d %d %s", n.column, n.step, n.op), group(:)', "UniformOutput", false);
  [names, ~, which] = unique (keys);
  turns = max (accumarray (which(:), 1));
  text = sprintf ("%d", numel (group));
  if (turns > 1)
    text = sprintf ("%d x %d", ceil (numel (group) / turns), turns);
  end
end

function row = row_of (node, where, count, name, source)
  dims = sprintf ("x%d", size (node.value))(2:end);
  norm_of = @(v) sprintf ("%.4g", norm (double (v(:))));
  row = {where, count, name, dims, norm_of(node.value), norm_of(node.gradient), source};
end

## The last one cut to what is left of the width.
function text = in_columns (table, width)
  n = columns (table);
  sizes = max (cellfun (@numel, table), [], 1);
  room = width - sum (sizes(1:n-1) + 2);
  text = "";
  for k = 1:rows (table)
    line = "";
    for j = 1:n-1
      line = [line sprintf("%-*s  ", sizes(j), table{k, j})];
    end
    source = table{k, n};
    if (numel (source) > room)
      source = [source(1:max (0, room - 3)) "..."(1:min (3, max (0, room)))];
    end
    text = [text regexprep([line source], " +$", "") "\n"];
  end
end
