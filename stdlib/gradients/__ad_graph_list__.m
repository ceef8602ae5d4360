## TEXT = __ad_graph_list__ (G)
## The nodes G of __ad_graph_nodes__, one a row: for terminals too narrow for a drawing.
##   >> [s, J, at] = __ad_graph__ (@(x) x ^ 2, 3);  printf ("%s", __ad_graph_list__ (__ad_graph_nodes__ (s, at)))
##   x = 3
##     df/dx = 6
##   f = x ^ 2 = 9
##     df/df = 1
##
## See also: ad_graph
function text = __ad_graph_list__ (g)
  text = "";
  for k = 1:numel (g)
    node = g(k);
    shown = __ad_graph_text__ (node.value);
    if (! strcmp (node.kind, "input"))
      shown = [__ad_graph_expression__(node, node.args) " = " shown];
    end
    text = [text sprintf("%s = %s\n  d%s/d%s = %s\n", node.label, shown, g(end).label, node.label, ...
                         __ad_graph_text__ (node.gradient))];
  end
end
