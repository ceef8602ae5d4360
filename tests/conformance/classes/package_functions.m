% Functions in +folders.
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
mkdir ("lib/+pk");
mkdir ("lib/+pk/+in");
mkdir ("lib/+pk/@old");
put ("lib/+pk/f.m", {
  "function r = f (x)"
  "  if nargin < 1, x = 0; end"
  "  r = x + 1;"
  "end"
});
put ("lib/+pk/g.m", {
  "function r = g (x)"
  "  r = pk.f (x) * 2;"
  "end"
});
put ("lib/+pk/+in/h.m", {
  "function varargout = h (varargin)"
  "  for k = 1:nargout, varargout{k} = k * 10; end"
  "  printf (\"h %d %d\\n\", nargin, nargout);"
  "end"
});
put ("lib/+pk/Cls.m", {
  "classdef Cls"
  "  properties (Constant)"
  "    C = 5"
  "  end"
  "  properties"
  "    p = 3"
  "  end"
  "  methods"
  "    function o = Cls (p), if nargin, o.p = p; end, end"
  "    function r = dbl (o), r = 2 * o.p; end"
  "  end"
  "  methods (Static)"
  "    function r = st (x), r = x + 100; end"
  "  end"
  "end"
});
put ("lib/+pk/Kid.m", {
  "classdef Kid < pk.Cls"
  "  methods"
  "    function o = Kid (x), o@pk.Cls (x); end"
  "    function r = dbl (o), r = 1 + dbl@pk.Cls (o); end"
  "  end"
  "end"
});
put ("lib/+pk/scr.m", {
  "zz_from_script = 12;"
});
put ("lib/+pk/@old/old.m", {
  "function o = old ()"
  "  o = class (struct (), \"old\");"
  "end"
});
addpath ([pwd "/lib"]);
t ("pk.f (3), pk.g (3), pk.in.h (1, 2), [a, b] = pk.in.h ()");
t ("pk.f");
t ("pk.in.h;");
t ("f = @pk.f, f (3), g = @pk.in.h, g ();");
t ("func2str (@pk.f)");
t ("feval ('pk.f', 4)");
t ("feval (@pk.f, 4)");
t ("f = str2func ('pk.f'); f (5)");
t ("cellfun (@pk.f, {1, 2})");
t ("pk");
t ("pk.nosuch");
t ("pk.nosuch (1)");
t ("pk.in");
t ("x = pk");
t ("nopk.f (1)");
