% Classes in +folders.
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
t ("c = pk.Cls (4)");
t ("c = pk.Cls (4); c.dbl (), dbl (c), class (c), isa (c, 'pk.Cls'), isa (c, 'Cls')");
t ("pk.Cls.C, pk.Cls.st (3)");
t ("k = pk.Kid (5); k.dbl (), class (k), isa (k, 'pk.Cls')");
t ("f = @pk.Cls.st, f (3)");
t ("c = pk.Cls; c.p");
t ("c = pk.Cls (4); methods (c)");
t ("methods pk.Cls");
t ("properties pk.Cls");
t ("m = ?pk.Cls; m.Name");
t ("pk.scr");
t ("exist ('pk.f'), exist ('pk'), exist ('pk.Cls')");
t ("o = pk.old ()");
t ("import pk.f");
t ("import pk.*");
t ("pk = 3; pk.f = 3;");
t ("m = meta.package.fromName ('pk')");
t ("o = pk.old (); class (o), isa (o, 'old')");
