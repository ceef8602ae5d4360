% Handle objects that hold others, and when they go.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
put ("lib/Node2.m", {
  "classdef Node2 < handle"
  "  properties"
  "    val; next = [];"
  "  end"
  "  methods"
  "    function o = Node2 (v), if nargin, o.val = v; end, end"
  "    function o = link (o, b), o.next = b; end"
  "    function r = sum (o)"
  "      r = o.val;"
  "      p = o.next;"
  "      while ! isempty (p)"
  "        r += p.val;"
  "        p = p.next;"
  "      end"
  "    end"
  "    function delete (o), printf (\"del %d\\n\", o.val); end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("a = Node2 (1); b = Node2 (2); a.link (b); b.link (Node2 (3)); a.sum (), clear b; a.sum (), a.next.next.val");
t ("a = Node2 (1); a = Node2 (2); disp after");
t ("a = Node2 (7); a = []; disp after");
t ("c = {Node2(1), Node2(2)}; c(1) = []; disp after; c = {}; disp after2");
t ("s.a = Node2 (4); s = rmfield (s, 'a'); disp after");
t ("a = Node2 (5); f = @() a.val; clear a; f (), clear f, disp after");
