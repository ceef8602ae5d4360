## TEXT = __ad_graph_rule__ (NODE, J, BEHIND)
## What operand NODE.in(J) of an operation with arrays, or complex numbers, gets of the gradient BEHIND it: as a formula where it is
## a short one. NODE is one of __ad_graph_nodes__, with the field values: those of all operands that are known.
##   >> node = struct ("op", ".*", "label", "y", "args", {{"a", "b"}}, "in", [1 2], "at", [1 2], "value", 0);
##   >> node.values = {1i, 1i};  node.detail = "";
##   >> __ad_graph_rule__ (node, 1, "df/dy")
##   ans = df/dy .* conj (b)
##
## See also: ad_graph
function text = __ad_graph_rule__ (node, j, behind)
  at = node.at(j);
  [a, b] = [node.args {"", ""}]{1:2};
  y = node.label;
  ca = conjugate (a, node.values, 1);
  cb = conjugate (b, node.values, 2);
  cy = conjugate (y, {node.value}, 1);
  if (iscomplex (node.value) && any (strcmp (node.op, {"sigmoid", "tanh", "sqrt"})))
    text = sprintf ("%s .* conj (the derivative of %s)", behind, node.op);
    return;
  end
  scalar = isscalar (node.value);
  switch (node.op)
    case "+"
      text = behind;
    case "-"
      text = {behind, ["-" behind]}{1 + (at == 2 || numel (node.args) == 1)};
    case "*"
      if (scalar && all (cellfun (@isscalar, node.values)))
        text = {[behind " * " cb], [behind " * " ca]}{at};
      elseif (is_scalar (node.values, 1) || is_scalar (node.values, 2))
        text = times_scalar (node, at, behind, ca, cb);
      else
        text = {sprintf("%s * %s'", behind, b), sprintf("%s' * %s", a, behind)}{at};
      end
    case "'*"
      text = {sprintf("%s * %s", b, turned (behind, scalar)), sprintf("%s * %s", a, behind)}{at};
    case "*'"
      text = {sprintf("%s * %s", behind, b), sprintf("%s * %s", turned (behind, scalar), a)}{at};
    case ".*"
      text = {[behind " .* " cb], [behind " .* " ca]}{at};
    case "./"
      text = {[behind " ./ " cb], sprintf("-%s .* %s ./ %s .^ 2", behind, ca, cb)}{at};
    case ".\\"
      text = {sprintf("-%s .* %s ./ %s .^ 2", behind, cb, ca), [behind " ./ " ca]}{at};
    case "/"
      if (is_scalar (node.values, 2))
        text = {[behind " / " cb], sprintf("-sum (%s .* %s) / %s ^ 2", behind, ca, cb)}{at};
        if (scalar)
          text = strrep (strrep (text, "sum (", ""), [ca ")"], ca);
        end
      else
        text = {sprintf("%s / %s'", behind, b), sprintf("-%s' * (%s / %s')", y, behind, b)}{at};
      end
    case "\\"
      text = {sprintf("-(%s' \\ %s) * %s'", a, behind, y), sprintf("%s' \\ %s", a, behind)}{at};
    case {".^", "^"}
      if (strcmp (node.op, ".^") || scalar)
        text = power (node, at, behind, ca, cb, b, cy);
      else
        text = sprintf ("%s through %s", behind, __ad_graph_box__ (node));
      end
    case {"'", ".'"}
      text = sprintf ("(%s)%s", behind, node.op);
    case "exp"
      text = [behind " .* " cy];
    case "log"
      text = [behind " ./ " ca];
    case "sqrt"
      text = sprintf ("%s ./ (2 * %s)", behind, y);
    case "sin"
      text = sprintf ("%s .* cos (%s)", behind, ca);
    case "cos"
      text = sprintf ("-%s .* sin (%s)", behind, ca);
    case "abs"
      text = sprintf ("%s .* sign (%s)", behind, a);
    case "sigmoid"
      text = sprintf ("%s .* %s .* (1 - %s)", behind, y, y);
    case "tanh"
      text = sprintf ("%s .* (1 - %s .^ 2)", behind, y);
    case "real"
      text = sprintf ("real (%s)", behind);
    case "imag"
      text = sprintf ("1i * %s", behind);
    case "conj"
      text = sprintf ("conj (%s)", behind);
    case "sum"
      text = sprintf ("%s for each element", behind);
    case "mean"
      text = sprintf ("%s / %d for each element", behind, numel ([node.values {1}]{1}) / numel (node.value));
    case "sumsq"
      text = sprintf ("2 * %s .* %s", behind, a);
    case "norm"
      text = sprintf ("%s * %s / %s", behind, a, y);
    case "dot"
      text = sprintf ("%s .* %s", behind, {b, a}{at});
    case {"max", "min"}
      text = sprintf ("%s where %s is the %s", behind, {a, b}{at}, [node.op "imum"]);
    case {"inv", "inverse"}
      text = sprintf ("-%s' * %s * %s'", y, behind, y);
    case "det"
      text = sprintf ("%s * %s * inv (%s)'", behind, y, a);
    case "trace"
      text = sprintf ("%s * eye (%d)", behind, rows ([node.values {1}]{1}));
    case {"reshape", "vec"}
      text = sprintf ("%s in the shape of %s", behind, a);
    case "()"
      text = sprintf ("%s at %s, 0 elsewhere", behind, node.detail);
    case "()="
      text = {sprintf("%s, 0 at %s", behind, node.detail), sprintf("%s at %s", behind, node.detail)}{at};
    case "[]"
      text = part (node, at, behind);
    otherwise
      text = sprintf ("%s through %s", behind, __ad_graph_box__ (node));
  end
end

function text = turned (text, scalar)
  if (! scalar)
    text = sprintf ("(%s)'", text);
  end
end

function yes = is_scalar (values, k)
  yes = numel (values) >= k && isscalar (values{k});
end

function text = conjugate (text, values, k)
  if (numel (values) >= k && iscomplex (values{k}))
    text = sprintf ("conj (%s)", text);
  end
end

## One of the two factors is a number.
function text = times_scalar (node, at, behind, a, b)
  other = {b, a}{at};
  if (is_scalar (node.values, at))
    text = sprintf ("sum (%s .* %s)", behind, other);
  else
    text = sprintf ("%s * %s", behind, other);
  end
end

function text = power (node, at, behind, a, b, n, y)
  number = str2double (n);
  if (at == 2)
    text = sprintf ("%s .* %s .* log (%s)", behind, y, a);
  elseif (number == 2)
    text = sprintf ("%s .* 2 .* %s", behind, a);
  elseif (! isnan (number))
    text = sprintf ("%s .* %s .* %s .^ %g", behind, n, a, number - 1);
  else
    text = sprintf ("%s .* %s .* %s .^ (%s - 1)", behind, b, a, n);
  end
  if (isscalar (node.value))
    text = strrep (strrep (text, ".*", "*"), ".^", "^");
  end
end

## Where the part lies in what was put together.
function text = part (node, at, behind)
  sizes = cellfun (@size, node.values, "UniformOutput", false);
  text = sprintf ("%s through [%s]", behind, node.detail);
  d = find (strcmp (node.detail, {";", ","}));
  if (isempty (d) || any (cellfun (@isempty, node.values)) || any (cellfun (@numel, sizes) > 2))
    return;
  end
  ends = cumsum (cellfun (@(s) s(d), sizes));
  first = [0 ends](at) + 1;
  where = sprintf ("%d:%d", first, ends(at));
  if (first == ends(at))
    where = sprintf ("%d", first);
  end
  if (size (node.value, 3 - d) > 1)
    where = {[where ",:"], [":," where]}{d};
  end
  text = sprintf ("%s at (%s)", behind, where);
end
