% who called whom how often
1;
function g (n), x = sum (1:n); end
function h (), g (2); end
function f (), g (1); h (); g (2); g (3); h (); end
profile on; f (); f (); profile off
s = profile ("info");
function walk (nodes, t, depth)
  for k = 1:numel (nodes)
    printf ("%s%s %d\n", repmat ("  ", 1, depth), t(nodes(k).Index).FunctionName, nodes(k).NumCalls);
    walk (nodes(k).Children, t, depth + 1);
  end
end
walk (s.Hierarchical, s.FunctionTable, 0)
t = s.FunctionTable; for k = 1:numel (t), printf ("%s %d %s %s\n", t(k).FunctionName, t(k).NumCalls, mat2str (t(k).Children), mat2str (t(k).Parents)); end
