% Functions and operators that an object does not know.
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
addpath ([pwd "/lib"]);
t ("b = Base (1); abs (b)");
t ("b = Base (1); sum (b)");
t ("b = Base (1); sin (b)");
t ("b = Base (1); zeros (b)");
t ("b = Base (1); a = 1; a.b = b");
t ("b = Base (1); a = 1; a(b)");
t ("b = Base (1); b && true");
t ("b = Base (1); b || true");
t ("b = Base (1); while b, end");
t ("b = Base (1); 1:b");
t ("b = Base (1); b:3");
t ("b = Base (1); b++");
t ("b = Base (1); b += 1");
t ("b = Base (1); x = b'; ");
t ("b = Base (1); b * b");
t ("b = Base (1); b * 2; ");
t ("b = Base (1); 'a' == b ");
t ("b = Base (1); {1} + b ");
t ("b = Base (1); b.a = b; b.a.a");
t ("b = Base (1); inputname (1)");
