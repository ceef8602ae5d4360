% A class with two superclasses.
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
put ("lib/Other.m", {
  "classdef Other"
  "  properties"
  "    oo = 3"
  "  end"
  "  methods"
  "    function o = Other (x)"
  "      if nargin, o.oo = x; end"
  "    end"
  "    function r = om (o), r = o.oo; end"
  "  end"
  "end"
});
put ("lib/Mix.m", {
  "classdef Mix < Base & Other"
  "  methods"
  "    function o = Mix ()"
  "      o@Base (7);"
  "      o@Other (8);"
  "    end"
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
addpath ([pwd "/lib"]);
t ("m = Mix (); m.a, m.oo, m.om ()");
t ("methods Mix, properties Mix");
t ("methods Der, properties Der");
