## TEXT = __ad_graph_box__ (NODE)
## What stands in the box of an operation: its symbol, with the constants among its operands; _ is where
## the wire goes.
##   >> [s, J, at] = __ad_graph__ (@(x) 1 / x, 2);  __ad_graph_box__ (__ad_graph_nodes__ (s, at)(2))
##   ans = 1 /
##
## See also: ad_graph
function text = __ad_graph_box__ (node)
  text = node.op;
  switch (node.kind)
    case "index"
      text = node.detail;
    case "assign"
      text = [node.detail " ="];
    case "concat"
      texts = with_gaps (node);
      text = strtrim (["[" node.detail "]"]);
      if (numel (node.in) < numel (node.args) && numel (strjoin (texts)) < 16)
        text = ["[" strjoin(texts, [node.detail " "]) "]"];
      end
    case "function"
      texts = with_gaps (node);
      if (numel (node.in) < numel (node.args) && numel (strjoin (texts)) < 16 && ! any (strcmp (texts, "..")))
        text = sprintf ("%s (%s)", node.op, strjoin (texts, ", "));
      end
    case "binary"
      if (numel (node.in) == 1 && node.at == 2)
        text = [node.args{1} " " node.op];
      elseif (numel (node.in) == 1)
        text = [node.op " " node.args{2}];
      end
  end
end

## The constants, _ for operands that are wires.
function texts = with_gaps (node)
  texts = node.args;
  texts(node.at) = {"_"};
end
%!test
%! [s, J, at] = __ad_graph__ (@(x) x(2) ^ 3 - x(2:3) * [1; 2], [1 2 3]);
%! g = __ad_graph_nodes__ (s, at);
%! boxes = arrayfun (@__ad_graph_box__, g(strcmp ({g.kind}, "binary"))(:)', "UniformOutput", false);
%! assert (boxes, {"^ 3", "* [1; 2]", "-"});
%!test
%! [s, J, at] = __ad_graph__ (@(x) max (sum ([1; x], 1), 7), [1; 2]);
%! g = __ad_graph_nodes__ (s, at);
%! boxes = arrayfun (@__ad_graph_box__, g(2:end)(:)', "UniformOutput", false);
%! assert (boxes, {"[1; _]", "sum (_, 1)", "max (_, 7)"});
