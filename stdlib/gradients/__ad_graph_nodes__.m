## [G, REST] = __ad_graph_nodes__ (S, AT)
## The nodes S of __ad_graph__ as they are drawn, a struct array in the order of the program, the result
## (number AT) last:
##
##   - what the result does not depend on is left out;
##   - a function of the library is one node, though it takes several steps;
##   - elements of inputs, w(2), are inputs of their own. REST has the inputs they are of.
##
## Fields: label, a name of its own for each; named, whether the program gave it one; op and kind
## ("input", "binary", "unary", "function", "index", "assign", "concat"); value, gradient; in, numbers of
## the nodes of the operands; slopes, cell with the local derivatives where they are numbers; args, texts
## of all operands, constants too; at, which of them the nodes in `in` are; uses, by how many edges;
## function, line, column, source, step.
##   >> [s, J, at] = __ad_graph__ (@(x, y) (x + y) * 2, 3, 4);  {__ad_graph_nodes__(s, at).label}
##   ans =
##   {
##     [1,1] = x
##     [1,2] = y
##     [1,3] = u1
##     [1,4] = f
##   }
##
##
## See also: ad_graph
function [g, rest] = __ad_graph_nodes__ (s, at)
  keep = needed (s, at);
  [s, keep] = join_outputs (s, keep, at);
  [s, keep] = join_library (s, keep);
  [s, keep, rest] = split_inputs (s, keep);
  number = zeros (1, numel (s));
  number(keep) = 1:nnz (keep);
  s = s(keep);
  for k = 1:numel (s)
    s(k).at = find (s(k).inputs != 0);
    s(k).in = number(s(k).inputs(s(k).at));
    if (numel (s(k).slopes) == numel (s(k).inputs))
      s(k).slopes = num2cell (s(k).slopes(s(k).at));
    else
      s(k).slopes = cell (1, numel (s(k).in));
    end
    s(k).op = written (s(k));
    s(k).kind = kind_of (s(k));
    if (any (strcmp (s(k).kind, {"function", "binary", "unary"})) && all (cellfun (@isempty, s(k).slopes)))
      s(k).slopes = slopes_of (s(k), s(s(k).in));
    end
  end
  g = name_nodes (s);
  for k = 1:numel (g)
    g(k).args = operand_texts (g, k);
    g(k).uses = 0;
  end
  for k = 1:numel (g)
    for j = g(k).in
      g(j).uses++;
    end
  end
end

function keep = needed (s, at)
  keep = false (1, numel (s));
  keep(at) = true;
  for k = at:-1:1
    if (keep(k))
      from = s(k).inputs;
      keep(from(from != 0)) = true;
    end
  end
  calls = [s(strcmp ({s.op}, "output")).inputs];
  for k = find (keep)
    keep(k) = ! isempty (s(k).gradient) || isempty (s(k).value) || any (calls == k);
  end
  for k = find (keep)
    from = s(k).inputs;
    from(from != 0) = from(from != 0) .* keep(from(from != 0));
    s(k).inputs = from;
  end
end

## [m, i] = max (x) is a call and its results: where one result matters, one node.
function [s, keep] = join_outputs (s, keep, at)
  for k = find (keep & strcmp ({s.op}, "output"))
    call = s(k).inputs;
    others = find (keep & strcmp ({s.op}, "output"));
    if (sum ([s(others).inputs] == call) == 1)
      s(k).op = s(call).op;
      s(k).inputs = s(call).inputs;
      s(k).operands = s(call).operands;
      keep(call) = false;
    end
  end
end

function [s, keep] = join_library (s, keep)
  list = find (keep & ! cellfun (@isempty, {s.library}));
  first = 1;
  while (first <= numel (list))
    last = first;
    while (last < numel (list) && belongs (s(list(last)), s(list(last + 1))))
      last++;
    end
    group = list(first:last);
    [s, keep] = join_group (s, keep, group);
    first = last + 1;
  end
end

function yes = belongs (a, b)
  yes = strcmp (a.library, b.library) && a.line == b.line && a.column == b.column ...
        && strcmp (a.function, b.function) && b.step > a.step;
end

## One node for all of them, the last, if nobody else uses the others.
function [s, keep] = join_group (s, keep, group)
  inner = group(1:end-1);
  outside = setdiff (find (keep), group);
  if (any (ismember ([s(outside).inputs], inner)))
    for k = inner
      s(k).name = "";                    # it is the last one's
    end
    return;
  end
  from = setdiff ([s(group).inputs], [0 group], "stable");
  known = all (arrayfun (@(n) numel (n.slopes) == numel (n.inputs), s(group)));
  slopes = [];
  if (known)
    bar = zeros (1, numel (s));
    bar(group(end)) = 1;
    for k = flip (group)
      for j = find (s(k).inputs)
        bar(s(k).inputs(j)) += bar(k) * s(k).slopes(j);
      end
    end
    slopes = bar(from);
  end
  last = group(end);
  s(last).op = s(last).library;
  s(last).inputs = from;
  s(last).slopes = slopes;
  s(last).operands = {};
  s(last).detail = "";
  keep(inner) = false;
end

## w(2) of an input w is an input; all of the same name are one.
function [s, keep, rest] = split_inputs (s, keep)
  rest = struct ("name", {}, "value", {}, "gradient", {});
  inputs = find (keep & strcmp ({s.op}, "input"));
  for k = inputs
    users = find (keep & arrayfun (@(n) any (n.inputs == k), s(:)'));
    if (isempty (users) || ! all (arrayfun (@(n) is_part (n), s(users))))
      continue;
    end
    keep(k) = false;
    rest(end+1) = struct ("name", s(k).name, "value", s(k).value, "gradient", s(k).gradient);
    [names, ~, which] = unique ({s(users).detail}, "stable");
    for n = 1:numel (names)
      same = users(which == n);
      one = same(1);
      for other = same(2:end)
        s(one).gradient += s(other).gradient;
        keep(other) = false;
        for user = find (keep & arrayfun (@(m) any (m.inputs == other), s(:)'))
          s(user).inputs(s(user).inputs == other) = one;
        end
      end
      s(one).op = "input";
      s(one).name = [s(k).name names{n}];
      s(one).inputs = [];
      s(one).slopes = [];
    end
  end
end

function yes = is_part (node)
  yes = strcmp (node.op, "()") && isempty (strfind (node.detail, "..")) && isempty (node.library);
end

## The operator as programs write it.
function op = written (node)
  op = node.op;
  if (! isempty (node.library))
    return;
  end
  op = [{"\\", "/", "^"}(strcmp (op, {"mldivide", "mrdivide", "mpower"})), {op}]{1};
  if (any (strcmp (op, {".*", "./", ".^"})) && isempty (node.slopes{1}) && ! any (cellfun (@(v) numel (v) > 1, [node.operands {node.value}])))
    op = op(2);                        # of numbers that are complex or single
  end
end

function kind = kind_of (node)
  infix = {"+", "-", "*", ".*", "/", "./", "\\", ".\\", "^", ".^", "'*", "*'"};
  if (strcmp (node.op, "input"))
    kind = "input";
  elseif (any (strcmp (node.op, {"()", "()=", "[]"})))
    kind = {"index", "assign", "concat"}{strcmp(node.op, {"()", "()=", "[]"})};
  elseif (numel (node.inputs) == 2 && any (strcmp (node.op, infix)))
    kind = "binary";
  elseif (any (strcmp (node.op, {"-", "'", ".'"})))
    kind = "unary";
  else
    kind = "function";
  end
end

## The local derivatives of a builtin of real numbers, max (x, 0), of which only the rule is known, and of operations in single
## precision: asked for by themselves.
function slopes = slopes_of (node, from)
  slopes = cell (1, numel (from));
  x = cell (1, numel (node.inputs));
  for j = 1:min (numel (x), numel (node.operands))
    x{j} = node.operands{j};
  end
  x(node.at) = {from.value};
  if (! isempty (node.library) || ! isempty (node.detail) || ! all (cellfun (@is_real_number, [x {node.value}])))
    return;
  end
  operators = {"+", "plus"; "-", "minus"; "*", "times"; ".*", "times"; "/", "rdivide"; "./", "rdivide"; "\\", "ldivide"; ...
               ".\\", "ldivide"; "^", "power"; ".^", "power"};
  f = [operators(strcmp (operators(:,1), node.op),2), {node.op}]{1};
  if (strcmp (node.kind, "unary"))
    f = ifelse (strcmp (node.op, "-"), "uminus", "uplus");
  end
  try
    g = cell (1, numel (x));
    [~, g{:}] = ad_gradient (f, x{:});
    slopes = g(node.at);
  catch
    return;                              # not that way: no number is better than a wrong one
  end
end

function yes = is_real_number (x)
  yes = isfloat (x) && isscalar (x) && isreal (x);
end

## A name for each: the program's, u1, u2 ... where it gave none, f for the result.
function s = name_nodes (s)
  n = numel (s);
  order = [find(strcmp ({s.kind}, "input")), find(! strcmp ({s.kind}, "input"))];
  names = {s.name};
  times = containers.Map ();             # how often there was a name
  last = 0;
  for k = order
    name = s(k).name;
    s(k).named = ! isempty (name);
    if (isempty (name) && k == n)
      free = setdiff ({"f", "J", "y", "result"}, names, "stable");
      name = [free {"f"}]{1};
    elseif (isempty (name))
      last++;
      while (any (strcmp (sprintf ("u%d", last), names)))
        last++;
      end
      name = sprintf ("u%d", last);
    end
    s(k).label = name;
    if (isKey (times, name))
      times(name)++;
      s(k).label = sprintf ("%s#%d", name, times(name));
    else
      times(name) = 1;
    end
  end
end

function texts = operand_texts (g, k)
  texts = cell (1, numel (g(k).inputs));
  for j = 1:numel (texts)
    texts{j} = "..";
    if (j <= numel (g(k).operands) && g(k).inputs(j) == 0 && ! isempty (g(k).operands{j}))
      texts{j} = __ad_graph_text__ (g(k).operands{j});
    end
  end
  for j = 1:numel (g(k).in)
    texts{g(k).at(j)} = g(g(k).in(j)).label;
  end
end
%!test  # elements of inputs are inputs, once each
%! [s, J, at] = __ad_graph__ (@(w) w(1) * w(2) + w(1), [3 4]);
%! [g, rest] = __ad_graph_nodes__ (s, at);
%! assert ({g.label}, {"w(1)", "w(2)", "u1", "f"});
%! assert (g(1).gradient, 5);
%! assert (rest.gradient, [5 3]);
%!test  # sigmoid is one node
%! [s, J, at] = __ad_graph__ (@(x) 3 * sigmoid (x), 0);
%! g = __ad_graph_nodes__ (s, at);
%! assert ({g.op}, {"input", "sigmoid", "*"});
%! assert (g(2).slopes{1}, 0.25);
%!test  # one variable, written twice
%! [s, J, at] = __ad_graph__ (@(x) x * x, 3);
%! g = __ad_graph_nodes__ (s, at);
%! assert (g(1).uses, 2);
%! assert (g(2).args, {"x", "x"});
