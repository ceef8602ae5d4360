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

function lines = forward (g, k)
  node = g(k);
  value = __ad_graph_text__ (node.value);
  if (strcmp (node.kind, "input"))
    lines = {sprintf("  %s = %s", node.label, value)};
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
  lines = {sprintf("  %s = %s = %s", node.label, formula, value)};
  for j = 1:numel (node.in)
    slope = node.slopes{j};
    if (isempty (slope))
      continue;
    end
    line = sprintf ("       d%s/d%s = ", node.label, g(node.in(j)).label);
    text = local_formula (node, node.at(j));
    if (! isempty (text) && ! strcmp (text, __ad_graph_text__ (slope)))
      line = [line text " = "];
    end
    line = [line __ad_graph_text__(slope)];
    if (! any (strcmp (line, lines)))    # once for x * x
      lines{end+1} = line;
    end
  end
end

## The derivative of one operation by operand j; "": not in words.
function text = local_formula (node, j)
  a = [node.args {""}]{1};
  other = "";
  if (numel (node.args) == 2)
    other = node.args{3 - j};
  end
  text = "";
  switch (node.op)
    case {"*", ".*"}
      text = other;
    case {"/", "./"}
      text = {sprintf("1 / %s", other), sprintf("-%s / %s ^ 2", a, [node.args {""}]{2})}{j};
    case {"^", ".^"}
      if (j == 1)
        text = power_rule (a, other);
      else
        text = sprintf ("log (%s) * %s", a, node.label);
      end
    case "exp"
      text = node.label;
    case {"sigmoid", "tanh"}
      text = strrep ({"y * (1 - y)", "1 - y ^ 2"}{1 + strcmp(node.op, "tanh")}, "y", node.label);
    case "log"
      text = ["1 / " a];
    case "sqrt"
      text = sprintf ("1 / (2 * %s)", node.label);
    case "sin"
      text = sprintf ("cos (%s)", a);
    case "cos"
      text = sprintf ("-sin (%s)", a);
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
  shown = strjoin (symbols, " + ");
  if (! strcmp (shown, sprintf ("d%s/d%s", result, g(k).label)))
    text = [text shown " = "];
  end
  if (known && ! strcmp (strjoin (numbers, " + "), value))
    text = [text strjoin(numbers, " + ") " = "];
  end
  text = [text value];
end

## What one use adds: the gradient behind the operation times its local derivative.
function [symbol, number, known] = term (g, user, j)
  result = g(end).label;
  node = g(user);
  behind = sprintf ("d%s/d%s", result, node.label);
  here = g(node.in(j)).label;
  slope = node.slopes{j};
  known = ! isempty (slope) && isscalar (node.gradient);
  number = "";
  if (user == numel (g))
    symbol = sprintf ("d%s/d%s", result, here);
  elseif (known)
    symbol = sprintf ("%s * d%s/d%s", behind, node.label, here);
  else
    symbol = array_rule (node, j, behind);
    elementwise = any (strcmp (node.op, {"+", "-", ".*", "./", ".^"}));
    if (elementwise && ! isequal (size (g(node.in(j)).value), size (node.value)))
      symbol = ["sum (" symbol ")"];         # over the dimensions along which it was broadcast
    end
  end
  if (known)
    number = __ad_graph_text__ (slope);
    if (user < numel (g))
      number = sprintf ("%s * %s", __ad_graph_text__ (node.gradient), number);
    end
  end
end

## The rule for arrays, as a formula where it is a short one.
function text = array_rule (node, j, behind)
  at = node.at(j);
  other = "";
  if (numel (node.args) == 2)
    other = node.args{3 - at};
  end
  switch (node.op)
    case "+"
      text = behind;
    case "-"
      text = {behind, ["-" behind]}{1 + (at == 2 || numel (node.args) == 1)};
    case "*"
      text = {[behind " * " other "'"], [other "' * " behind]}{at};
    case "'*"
      text = {[other " * (" behind ")'"], [other " * " behind]}{at};
    case "*'"
      text = {[behind " * " other], ["(" behind ")' * " other]}{at};
    case ".*"
      text = [behind " .* " other];
    case "'"
      text = ["(" behind ")'"];
    case "exp"
      text = [behind " .* " node.label];
    case "log"
      text = [behind " ./ " node.args{1}];
    case "sigmoid"
      text = sprintf ("%s .* %s .* (1 - %s)", behind, node.label, node.label);
    case "tanh"
      text = sprintf ("%s .* (1 - %s .^ 2)", behind, node.label);
    case "()"
      text = [behind " at " node.detail];
    otherwise
      text = sprintf ("%s through %s", behind, __ad_graph_box__ (node));
  end
end
