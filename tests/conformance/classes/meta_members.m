% Descriptions of properties and methods.
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
put ("lib/Hn.m", {
  "classdef Hn < handle"
  "  properties"
  "    v = 0"
  "  end"
  "end"
});
put ("lib/Hd.m", {
  "classdef Hd < handle"
  "  properties"
  "    v = 0"
  "    next"
  "  end"
  "  methods"
  "    function h = Hd (v)"
  "      if (nargin == 1) h.v = v; end"
  "    end"
  "    function inc (h, k)"
  "      if nargin < 2, k = 1; end"
  "      h.v += k;"
  "    end"
  "    function delete (h)"
  "      printf (\"delete %d\\n\", h.v);"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("m = ?Hn; m.SuperClassList{1}.Name, m.PropertyList{1}.Name, m.MethodList{1}.Name");
t ("m = ?Hn; m.PropertyList{1}");
t ("m = ?Hd; m.MethodList{1}");
t ("?nosuch");
t ("x = meta.class.fromName ('nosuch')");
t ("meta.class.fromName ('double')");
t ("?double");
