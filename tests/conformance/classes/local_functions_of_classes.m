% Functions behind a class, and names that are keywords only in classes.
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
put ("lib/L1.m", {
  "classdef L1"
  "  methods"
  "    function r = f (o), r = helper (4); end"
  "    function r = h (o), r = @() helper (5); end"
  "  end"
  "end"
  "function y = helper (x)"
  "  y = 2 * x;"
  "end"
});
put ("lib/M2.m", {
  "classdef M2"
  "  properties"
  "    methods = 3"
  "    events"
  "  end"
  "  methods"
  "    function r = f (o)"
  "      properties = 4; methods = 5; enumeration = 6; events = 7;"
  "      r = properties + methods + enumeration + events + o.methods;"
  "    end"
  "  end"
  "end"
});
put ("lib/M3.m", {
  "classdef M3"
  "  methods"
  "    function r = f (o)"
  "      r = a@M3 (o);"
  "    end"
  "    function r = g (o)"
  "      r = g@Nowhere (o);"
  "    end"
  "  end"
  "end"
});
put ("lib/L5.m", {
  "classdef (Sealed = true, ~Abstract, Foo) L5"
  "end"
});
addpath ([pwd "/lib"]);
t ("x = L1 (); x.f ()");
t ("x = L1 (); x.h ()()");
t ("x = L5 ()");
t ("M2 ().f ()");
t ("M3 ().f ()");
t ("M3 ().g ()");
