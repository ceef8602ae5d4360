% Enumerations and events are read, and nothing more.
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
put ("lib/En2.m", {
  "classdef En2 < handle"
  "  properties"
  "    v"
  "  end"
  "  enumeration"
  "    Red (1)"
  "    Green (2)"
  "  end"
  "  events"
  "    Changed"
  "    Other"
  "  end"
  "  methods"
  "    function o = En2 (x), o.v = x; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("En2.Red");
t ("e = En2 (3)");
