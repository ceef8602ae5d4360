## TEXT = __ad_graph_step__ (G)
## The nodes G of __ad_graph_nodes__ forward, one at a time, with the local derivatives of each; then
## backward, with the chain rule written out.
##   >> [s, J, at] = __ad_graph__ (@(x) exp (2 * x), 0);  printf ("%s", __ad_graph_step__ (__ad_graph_nodes__ (s, at)))
##   Forward
##     x = 0
##     u1 = 2 * x = 2 * 0 = 0
##          du1/dx = 2
##     f = exp (u1) = exp (0) = 1
##          df/du1 = f = 1
##   Backward
##     df/df = 1
##     df/du1 = 1
##     df/dx = df/du1 * du1/dx = 1 * 2 = 2
##
## See also: ad_graph
function text = __ad_graph_step__ (g)
  g = name_uses (g);
  lines = {"Forward"};
  for k = 1:numel (g)
    lines = [lines forward(g, k)];
  end
  lines{end+1} = "Backward";
  for k = numel (g):-1:1
    lines{end+1} = ["  " backward(g, k)];
  end
  text = [strjoin(lines, "\n") "\n"];
end

## Where one operation uses a value twice, or the result is one of several users, each use has a name of its own, x_1,
## x_2 ..., so that no derivative stands for two things. Field names: of the operands in `in`.
function g = name_uses (g)
  gap = "_";
  labels = {g.label};
  while (any (ismember (regexprep (labels, [gap '\d+$'], ""), labels) & ! cellfun (@isempty, regexp (labels, [gap '\d+$']))))
    gap = [gap "_"];                    # a variable has such a name
  end
  for k = 1:numel (g)
    g(k).names = {g(g(k).in).label};
    g(k).used_as = {};
  end
  for k = 1:numel (g)
    users = find (arrayfun (@(n) any (n.in == k), g(:)'));
    often = arrayfun (@(u) sum (g(u).in == k), users);
    if (! any (often > 1) && ! (numel (users) > 1 && any (users == numel (g))))
      continue;
    end
    for u = users
      for j = find (g(u).in == k)
        g(k).used_as{end+1} = sprintf ("%s%s%d", g(k).label, gap, numel (g(k).used_as) + 1);
        g(u).names{j} = g(k).used_as{end};
        g(u).args{g(u).at(j)} = g(k).used_as{end};
      end
    end
  end
end

function lines = forward (g, k)
  node = g(k);
  value = __ad_graph_text__ (node.value);
  also = "";
  if (! isempty (node.used_as))
    also = sprintf (", used as %s", strjoin (node.used_as, ", "));
  end
  if (strcmp (node.kind, "input"))
    lines = {sprintf("  %s = %s%s", node.label, value, also)};
    return;
  end
  with_values = node.args;
  for j = 1:numel (node.in)
    with_values{node.at(j)} = __ad_graph_text__ (g(node.in(j)).value);
  end
  formula = __ad_graph_expression__ (node, node.args);
  numbers = __ad_graph_expression__ (node, with_values);
  if (all (cellfun (@(v) isscalar (v), {g(node.in).value})) ...
      && ! any (strcmp (numbers, {formula, value})) && ! strcmp (node.kind, "index"))
    formula = [formula " = " numbers];
  end
  lines = {sprintf("  %s = %s = %s%s", node.label, formula, value, also)};
  for j = 1:numel (node.in)
    slope = node.slopes{j};
    if (isempty (slope))
      continue;
    end
    line = sprintf ("       d%s/d%s = ", node.label, node.names{j});
    text = local_formula (node, node.at(j));
    if (any (strcmp (node.op, {"max", "min"})) && slope == 0.5)
      text = "half, they are equal";
    end
    if (! isempty (text) && ! strcmp (text, __ad_graph_text__ (slope)))
      line = [line text " = "];
    end
    lines{end+1} = [line __ad_graph_text__(slope)];
  end
end

## The derivative of one operation by operand j; "": not in words.
function text = local_formula (node, j)
  a = [node.args {""}]{1};
  b = [node.args {"", ""}]{2};
  y = node.label;
  text = "";
  switch (node.op)
    case {"*", ".*"}
      text = {b, a}{j};
    case {"/", "./"}
      text = {["1 / " b], sprintf("-%s / %s ^ 2", a, b)}{j};
    case {"\\", ".\\"}
      text = {sprintf("-%s / %s ^ 2", b, a), ["1 / " a]}{j};
    case {"^", ".^"}
      text = {power_rule(a, b), sprintf("log (%s) * %s", a, y)}{j};
    case "exp"
      text = y;
    case "sigmoid"
      text = sprintf ("%s * (1 - %s)", y, y);
    case "tanh"
      text = sprintf ("1 - %s ^ 2", y);
    case "log"
      text = ["1 / " a];
    case "log1p"
      text = sprintf ("1 / (1 + %s)", a);
    case "sqrt"
      text = sprintf ("1 / (2 * %s)", y);
    case "sin"
      text = sprintf ("cos (%s)", a);
    case "cos"
      text = sprintf ("-sin (%s)", a);
    case "tan"
      text = sprintf ("1 + %s ^ 2", y);
    case "atan"
      text = sprintf ("1 / (1 + %s ^ 2)", a);
    case "abs"
      text = sprintf ("sign (%s)", a);
    case "max"
      text = {sprintf("%s > %s", a, b), sprintf("%s > %s", b, a)}{min (j, 2)};
    case "min"
      text = {sprintf("%s < %s", a, b), sprintf("%s < %s", b, a)}{min (j, 2)};
  end
  if (any (strcmp (node.op, {"max", "min"})) && numel (node.args) != 2)
    text = "";
  end
end

function text = power_rule (a, n)
  text = sprintf ("%s * %s ^ (%s - 1)", n, a, n);
  number = str2double (n);
  if (number == 2)
    text = sprintf ("2 * %s", a);
  elseif (! isnan (number))
    text = sprintf ("%g * %s ^ %g", number, a, number - 1);
  end
end

## The gradient of node k: one term for each use.
function text = backward (g, k)
  result = g(end).label;
  symbols = numbers = {};
  known = true;
  if (k == numel (g))
    text = sprintf ("d%s/d%s = 1", result, result);
    return;
  end
  for user = 1:numel (g)
    for j = find (g(user).in == k)
      [symbols{end+1}, numbers{end+1}, ok] = term (g, user, j);
      known = known && ok;
    end
  end
  text = sprintf ("d%s/d%s = ", result, g(k).label);
  value = __ad_graph_text__ (g(k).gradient);
  shown = in_a_sum (symbols);
  if (! strcmp (shown, sprintf ("d%s/d%s", result, g(k).label)))
    text = [text shown " = "];
  end
  if (known && ! strcmp (in_a_sum (numbers), value))
    text = [text in_a_sum(numbers) " = "];
  end
  text = [text value];
end

## a + -b is a - b.
function text = in_a_sum (terms)
  text = terms{1};
  for k = 2:numel (terms)
    if (terms{k}(1) == "-")
      text = [text " - " terms{k}(2:end)];
    else
      text = [text " + " terms{k}];
    end
  end
end

## What one use adds: the gradient behind the operation times its local derivative.
function [symbol, number, known] = term (g, user, j)
  result = g(end).label;
  node = g(user);
  behind = sprintf ("d%s/d%s", result, node.label);
  slope = node.slopes{j};
  known = ! isempty (slope) && isscalar (node.gradient);
  number = "";
  if (known)
    symbol = sprintf ("d%s/d%s", node.label, node.names{j});
    number = __ad_graph_text__ (slope);
    if (user < numel (g))
      symbol = [behind " * " symbol];
      number = sprintf ("%s * %s", __ad_graph_text__ (node.gradient), in_parentheses (number));
    end
    return;
  end
  node.values = cell (1, numel (node.args));
  node.values(1:min (end, numel (node.operands))) = node.operands(1:min (end, numel (node.values)));
  node.values(node.at) = {g(node.in).value};
  symbol = __ad_graph_rule__ (node, j, behind);
  elementwise = any (strcmp (node.op, {"+", "-", ".*", "./", ".\\", ".^"}));
  if (elementwise && ! isequal (size (g(node.in(j)).value), size (node.value)))
    symbol = ["sum (" symbol ")"];         # over the dimensions along which it was broadcast
  end
end

function text = in_parentheses (text)
  if (text(1) == "-")
    text = ["(" text ")"];
  end
end
