% Properties with get and set methods.
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
put ("lib/Dep.m", {
  "classdef Dep < handle"
  "  properties"
  "    celsius = 0"
  "    log = {}"
  "  end"
  "  properties (Dependent)"
  "    fahr"
  "  end"
  "  properties (Dependent, SetAccess = private)"
  "    kelvin"
  "  end"
  "  methods"
  "    function r = get.fahr (o), r = o.celsius * 9 / 5 + 32; end"
  "    function set.fahr (o, f), o.celsius = (f - 32) * 5 / 9; end"
  "    function r = get.kelvin (o), r = o.celsius + 273.15; end"
  "    function set.log (o, v), disp (\"set log\"); o.log = v; end"
  "    function r = get.log (o), disp (\"get log\"); r = o.log; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("d = Dep (); d.fahr, d.fahr = 212; d.celsius, d.kelvin");
t ("d = Dep (); d.kelvin = 3;");
t ("d = Dep (); d.log{end+1} = 3; d.log");
