% Comments, separators and restrictions of properties in a class.
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
put ("lib/L2.m", {
  "classdef L2"
  "  properties, s = 2; t = 3, end"
  "  properties"
  "    u = 4; v = 5;"
  "    w = [1, 2, ..."
  "         3]"
  "    x (1,1) double = 6"
  "    y"
  "    z {mustBeFinite} = 7"
  "    q (1,:) {mustBeNumeric, mustBePositive} = 8;"
  "  end"
  "  methods, function r = f (o), r = o.s; end, end"
  "end"
});
put ("lib/L3.m", {
  "% leading comment"
  "#{"
  "block"
  "#}"
  ""
  "classdef L3 % trailing"
  "  %% comment"
  "  properties % here"
  "    % and here"
  "    a = 1; % after"
  "    # hash"
  "    b % what b is"
  "  endproperties"
  "  # between"
  "  methods"
  "    % in methods"
  "    function f (o)"
  "      disp f"
  "    endfunction"
  "    % after f"
  "  endmethods"
  "  events"
  "    ev1"
  "    ev2 % x"
  "  endevents"
  "  enumeration"
  "    A (1)"
  "    B (2)"
  "  endenumeration"
  "endclassdef"
  "% after"
});
put ("lib/L4.m", {
  "classdef L4 < handle & L3"
  "  methods"
  "    function o = L4 (), end"
  "  end"
  "end"
});
put ("lib/M7.m", {
  "classdef M7"
  "  properties"
  "    a = 5"
  "    a = 6"
  "  end"
  "  methods"
  "    function r = f (o), r = 1; end"
  "    function r = f (o), r = 2; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("x = L2 (); x.s, x.t, x.w, x.x, x.y, x.z, x.q, x.f ()");
t ("x = L2 (); x.z = Inf; x.z");
t ("x = L3 (); x.a, x.f ()");
t ("x = L3 (); x.b = 1:3; x");
t ("x = L3; x.a = 4; y = x; y.a = 5; x.a");
t ("L3.ev1");
