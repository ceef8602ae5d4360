% Abstract and sealed classes, and superclasses that are not there.
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
put ("lib/Sq2.m", {
  "classdef (Abstract) Sq2"
  "  properties (Abstract)"
  "    p"
  "  end"
  "  methods"
  "    function r = f (o), r = o.p; end"
  "  end"
  "end"
});
put ("lib/Sq3.m", {
  "classdef Sq3 < Sq2"
  "  properties"
  "    p = 4"
  "  end"
  "end"
});
put ("lib/Sealed.m", {
  "classdef (Sealed) Sealed < handle"
  "  properties (Access = public, Transient)"
  "    q = 3;"
  "  end"
  "  methods (Sealed, Hidden)"
  "    function m (o), disp m, end"
  "  end"
  "end"
});
put ("lib/SubSealed.m", {
  "classdef SubSealed < Sealed"
  "end"
});
put ("lib/NoSuper.m", {
  "classdef NoSuper < Nowhere"
  "end"
});
addpath ([pwd "/lib"]);
t ("Sq2 ()");
t ("x = Sq3 (); x.f ()");
t ("Sealed ().m ()");
t ("methods Sealed");
t ("x = Sealed (); x.q");
t ("x = SubSealed ()");
t ("NoSuper ()");
