% A classdef file in an @folder, its methods in files of their own.
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
mkdir ("lib/@ext");
mkdir ("lib/@ext/private");
put ("lib/@ext/ext.m", {
  "classdef ext"
  "  properties"
  "    k = 5"
  "  end"
  "  methods"
  "    function o = ext (k)"
  "      if nargin, o.k = k; end"
  "    end"
  "    r = outside (o, x)"
  "    function r = viapriv (o), r = secretfn (o.k); end"
  "  end"
  "  methods (Access = private)"
  "    r = outpriv (o)"
  "  end"
  "  methods (Static)"
  "    r = outstat (x)"
  "  end"
  "end"
});
put ("lib/@ext/outside.m", {
  "function r = outside (o, x)"
  "  r = o.k + x + secretfn (1);"
  "end"
});
put ("lib/@ext/outpriv.m", {
  "function r = outpriv (o)"
  "  r = o.k;"
  "end"
});
put ("lib/@ext/outstat.m", {
  "function r = outstat (x)"
  "  r = 3 * x;"
  "end"
});
put ("lib/@ext/undeclared.m", {
  "function r = undeclared (o)"
  "  r = -o.k;"
  "end"
});
put ("lib/@ext/private/secretfn.m", {
  "function r = secretfn (x)"
  "  r = 1000 * x;"
  "end"
});
addpath ([pwd "/lib"]);
t ("e = ext (4); e.outside (1), outside (e, 1), e.viapriv ()");
t ("e = ext (4); e.undeclared ()");
t ("e = ext (4); undeclared (e)");
t ("e = ext (4); e.outpriv ()");
t ("e = ext (4); ext.outstat (3), e.outstat (3)");
t ("e = ext (4); methods (e)");
t ("e = ext (4)");
t ("secretfn (1)");
t ("fieldnames (ext)");
t ("isa (ref (1), 'object'), isa (ext, 'object')");
t ("class (ext)");
t ("x = ext; x.k = 4; x");
t ("ext.nosuch");
