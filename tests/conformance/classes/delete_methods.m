% delete runs when the last reference goes, and when it is called.
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
put ("lib/Hn.m", {
  "classdef Hn < handle"
  "  properties"
  "    v = 0"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("h = Hd (3); h.inc (); h.v, inc (h, 4); h.v, clear h; disp ('after clear');");
t ("h = Hd (8); s.h = h; s.h.v = 11; h.v");
t ("h = Hd (8); c = {h}; c{1}.v = 12; h.v");
t ("h = Hd (8); c = {h}; c{1}.inc (); h.v");
t ("h = Hd (8); h.x = 3");
t ("h = Hd (8); h.v(3) = 3; h.v");
t ("h = Hd (3); f = @h.inc; f (); h.v");
