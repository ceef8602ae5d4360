% Names of a class: methods that are not static, properties that are not constant.
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
t ("x = Base.st; x");
t ("b = Base (1); b.st ()");
t ("b = Base (1); st (b)");
t ("f = @Base; f (4).a");
t ("Base.a");
t ("Base.who");
t ("Base.who ()");
