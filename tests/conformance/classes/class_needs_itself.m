% A constant that needs its own class.
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
put ("lib/Cn.m", {
  "classdef Cn"
  "  properties (Constant)"
  "    A = 2"
  "    B = Cn.A * 3"
  "    C = rand () < 2"
  "  end"
  "  properties"
  "    d = Cn.B"
  "    r = Cn.tick ()"
  "  end"
  "  methods (Static)"
  "    function r = tick ()"
  "      persistent n = 0;"
  "      n++;"
  "      r = n;"
  "      printf (\"tick %d\\n\", n);"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("Cn.A, Cn.B, Cn.C");
t ("c = Cn (); c.d, c.r");
t ("c = Cn (); c.r");
t ("Cn.A = 3; Cn");
t ("Cn.A = 3; Cn.B");
