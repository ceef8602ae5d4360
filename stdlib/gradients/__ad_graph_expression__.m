## TEXT = __ad_graph_expression__ (NODE, ARGS)
## What the operation of NODE looks like with these texts as operands.
##   >> [s, J, at] = __ad_graph__ (@(x) x ^ 2, 3);  g = __ad_graph_nodes__ (s, at);
##   >> __ad_graph_expression__ (g(2), g(2).args)
##   ans = x ^ 2
##
## See also: ad_graph
function text = __ad_graph_expression__ (node, args)
  switch (node.kind)
    case "input"
      text = node.label;
    case "binary"
      if (strcmp (node.op, "'*"))
        text = sprintf ("%s' * %s", args{:});
      elseif (strcmp (node.op, "*'"))
        text = sprintf ("%s * %s'", args{:});
      else
        power = any (strcmp (node.op, {"^", ".^"}));
        args = {in_parentheses(args{1}, power), in_parentheses(args{2}, true)};
        text = sprintf ("%s %s %s", args{1}, node.op, args{2});
      end
    case "unary"
      text = [args{1} node.op];
      if (strcmp (node.op, "-"))
        text = ["-" args{1}];
        if (args{1}(1) == "-")
          text = ["-(" args{1} ")"];
        end
      end
    case "index"
      text = [args{1} node.detail];
    case "assign"
      text = sprintf ("%s with %s = %s", args{1}, node.detail, args{2});
    case "concat"
      gap = [node.detail " "];
      text = ["[" strjoin(args, gap) "]"];
    otherwise
      text = sprintf ("%s (%s)", node.op, strjoin (args, ", "));
      if (strcmp (node.detail, "") == 0)
        text = sprintf ("result %s of %s", node.detail, text);
      end
  end
end

## A complex number; one with a sign, if that would be taken for the operator's.
function text = in_parentheses (text, sign)
  if (sign && text(1) == "-" || ! isempty (regexp (text, '^-?[\d.]+(e[+-]?\d+)?[+-].*i$')))
    text = ["(" text ")"];
  end
end
%!test
%! [s, J, at] = __ad_graph__ (@(x, A) sum (A' * [x; 1]) - x(1), [1; 2], ones (3, 1));
%! g = __ad_graph_nodes__ (s, at);
%! texts = cellfun (@(n) __ad_graph_expression__ (n, n.args), num2cell (g(:))', "UniformOutput", false);
%! assert (texts, {"x", "A", "[x; 1]", "A' * u1", "sum (u2)", "x(1)", "u3 - u4"});
