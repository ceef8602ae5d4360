% Arrays of objects, grown, read and changed.
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
put ("lib/Hn.m", {
  "classdef Hn < handle"
  "  properties"
  "    v = 0"
  "  end"
  "end"
});
put ("lib/Base.m", {
  "classdef Base"
  "  properties"
  "    a = 1"
  "  end"
  "  properties (Access = protected)"
  "    pr = 10"
  "  end"
  "  methods"
  "    function o = Base (a)"
  "      if nargin > 0, o.a = a; end"
  "      printf (\"Base ctor %d\\n\", nargin);"
  "    end"
  "    function r = who (o), r = \"base\"; end"
  "    function r = call (o), r = who (o); end"
  "    function r = getpr (o), r = o.pr; end"
  "    function disp (o), printf (\"<Base a=%d>\\n\", o.a); end"
  "  end"
  "  methods (Static)"
  "    function r = st (), r = \"static base\"; end"
  "  end"
  "  methods (Access = protected)"
  "    function r = pm (o), r = \"protected method\"; end"
  "  end"
  "end"
});
put ("lib/Hd2.m", {
  "classdef Hd2 < handle"
  "end"
});
addpath ([pwd "/lib"]);
t ("x = Base (4); x(2) = Base (5); x(2).a, x(1).a, size (x), x(3).a");
t ("x = Hn (); x(3).v = 3; x(2)");
t ("x = Hn (); x(3).v = 3; numel (x), y = x(2:3); size (y), y(2).v");
t ("x = Hn (); x(2,2).v = 3; size (x), x(4).v");
t ("x = Hn (); x(3).v = 3; x(end).v");
t ("x = Hn (); x(3).v = 3; for k = 1:3, x(k).v = k; end; [x.v]");
t ("x = Hn (); x(3).v = 3; x(2) = [];");
t ("x = Hn (); x(3).v = 3; x.v = 4");
t ("x = Hn (); x(2).v = 3; x.delete ()");
t ("b = Base (1); b(1).a = 7; b.a");
t ("b = Base (1); b(2).a = 7; b(2).a");
t ("a = Hd2 (); a(2) = Hd2 ()");
t ("a = Hn (); a(2).v = 3; a(2).v, a(1).v, size (a), a(1) == a(2)");
t ("a = Hn (); a(2).v = 3; a.v");
t ("a = Hn (); a(2).v = 3; [a.v]");
t ("a = Hn (); a(2).v = 3; a");
