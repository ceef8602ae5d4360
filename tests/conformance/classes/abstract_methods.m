% Abstract methods and properties, and what makes a class abstract.
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
mkdir ("lib/@am");
put ("lib/Ap.m", {
  "classdef Ap"
  "  properties (Abstract)"
  "    p"
  "  end"
  "end"
});
put ("lib/Ap2.m", {
  "classdef Ap2 < Ap"
  "end"
});
put ("lib/@am/am.m", {
  "classdef am"
  "  methods (Abstract)"
  "    r = area (o)"
  "  end"
  "  methods"
  "    function r = dbl (o), r = 2 * o.area (); end"
  "  end"
  "end"
});
put ("lib/am2.m", {
  "classdef am2 < am"
  "end"
});
put ("lib/Ab.m", {
  "classdef (Abstract) Ab"
  "  properties, k = 1; end"
  "  methods (Static), function r = s (), r = 7; end, end"
  "end"
});
put ("lib/Ab2.m", {
  "classdef Ab2 < Ab"
  "end"
});
put ("lib/Ab3.m", {
  "classdef (Abstract = false) Ab3 < Ab"
  "end"
});
addpath ([pwd "/lib"]);
t ("x = Ap (); x.p");
t ("x = Ap2 (); x.p");
t ("x = am ()");
t ("x = am (); x.area ()");
t ("x = am (); x.dbl ()");
t ("x = am2 (); x.area ()");
t ("x = Ab ()");
t ("x = Ab2 (); x.k");
t ("x = Ab3 (); x.k");
t ("Ab.s ()");
t ("m = ?Ap; m.Abstract, m = ?Ab; m.Abstract, m = ?am; m.Abstract");
t ("methods am");
t ("methods ('Ab')");
t ("x = am (); area (x)");
