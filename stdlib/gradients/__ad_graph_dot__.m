## TEXT = __ad_graph_dot__ (G)
## The nodes G of __ad_graph_nodes__ in the language of Graphviz: boxes with operation or name, value
## (green) and gradient (red), local derivatives (blue) on the edges.
##   >> [s, J, at] = __ad_graph__ (@(x) exp (x), 0);  printf ("%s", __ad_graph_dot__ (__ad_graph_nodes__ (s, at)))
##   digraph f {
##     rankdir=LR; node [shape=box, style=rounded, fontname="sans-serif"]; edge [fontcolor="#1f5fbf", fontname="sans-serif"];
##     n1 [label=<<b>x</b><br/><font color="#1a7f37">0</font><br/><font color="#c62828">1</font>>];
##     n2 [label=<<b>exp</b><br/><font color="#1a7f37">f = 1</font><br/><font color="#c62828">1</font>>];
##     n1 -> n2 [label="1"];
##   }
##
## See also: ad_graph
function text = __ad_graph_dot__ (g)
  out = {"digraph f {", ["  rankdir=LR; node [shape=box, style=rounded, fontname=\"sans-serif\"]; " ...
                         "edge [fontcolor=\"#1f5fbf\", fontname=\"sans-serif\"];"]};
  n = numel (g);
  for k = 1:n
    title = g(k).label;
    value = __ad_graph_text__ (g(k).value);
    if (! strcmp (g(k).kind, "input"))
      title = __ad_graph_box__ (g(k));
      if (g(k).named || k == n)
        value = [g(k).label " = " value];
      end
    end
    out{end+1} = sprintf (["  n%d [label=<<b>%s</b><br/><font color=\"#1a7f37\">%s</font><br/>" ...
                           "<font color=\"#c62828\">%s</font>>];"], k, escaped (title), escaped (value), ...
                          escaped (__ad_graph_text__ (g(k).gradient)));
    for j = 1:numel (g(k).in)
      if (isempty (g(k).slopes{j}))
        out{end+1} = sprintf ("  n%d -> n%d;", g(k).in(j), k);
      else
        out{end+1} = sprintf ("  n%d -> n%d [label=\"%s\"];", g(k).in(j), k, __ad_graph_text__ (g(k).slopes{j}));
      end
    end
  end
  text = [strjoin([out {"}"}], "\n") "\n"];
end

function text = escaped (text)
  text = strrep (strrep (strrep (strrep (text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;"), "\"", "&quot;");
end
