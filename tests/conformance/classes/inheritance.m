% Superclass constructors, overridden methods, and calls of theirs.
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
put ("lib/Der.m", {
  "classdef Der < Base"
  "  properties"
  "    b = 2"
  "  end"
  "  methods"
  "    function o = Der (a, b)"
  "      o@Base (a);"
  "      o.b = b;"
  "      printf (\"Der ctor %d\\n\", nargin);"
  "    end"
  "    function r = who (o), r = who@Base (o); r = [\"derived of \" r]; end"
  "    function r = usepr (o), r = o.pr + 1; end"
  "    function o = setpr (o, v), o.pr = v; end"
  "    function r = usepm (o), r = pm (o); end"
  "    function r = usepm2 (o), r = o.pm (); end"
  "  end"
  "end"
});
put ("lib/Der2.m", {
  "classdef Der2 < Base"
  "  properties"
  "    c"
  "  end"
  "end"
});
put ("lib/Der3.m", {
  "classdef Der3 < Base"
  "  methods"
  "    function o = Der3 (x)"
  "      printf (\"Der3 %d\\n\", nargin);"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("d = Der (5, 6)");
t ("d = Der (5, 6); d.a, d.b, d.who (), d.call (), d.getpr (), d.usepr (), d.usepm, d.usepm2, isa (d, 'Base'), class (d)");
t ("d = Der (5, 6); d.pr");
t ("d = Der (5, 6); d.pm ()");
t ("d = Der (5, 6); pm (d)");
t ("d = Der (5, 6); d = d.setpr (77); d.getpr ()");
t ("d = Der ()");
t ("d = Der2 (); d.a, d.c");
t ("d = Der2 (9); d.a");
t ("d = Der3 (9); d.a");
t ("Der.st ()");
t ("Der2.st");
