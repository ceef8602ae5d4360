% Handle objects are shared by those who hold them.
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
put ("lib/Hd2.m", {
  "classdef Hd2 < handle"
  "end"
});
addpath ([pwd "/lib"]);
t ("h = Hd (3); h.inc (); h.v, inc (h, 4); h.v, clear h; disp ('after clear');");
t ("h = Hn ()");
t ("h = Hn (); delete (h); h.v = 2");
t ("h = Hn (); h.delete ();");
t ("h = Hn (); isa (h, 'handle'), isobject (h), ishandle (h), ishghandle (h)");
t ("h = Hn (); eq (h, h), ne (h, h), h != h, lt (h, h)");
t ("h = Hn (); isequal (h, h), isequal (h, Hn ())");
t ("h = Hn (); methods (h)");
t ("h = Hn (); properties (h)");
t ("h = Hd (1); methods (h)");
t ("h = Hn (5)");
t ("h = Hd (1); h.next = Hd (2); h.next.v, h.next.v = 7; h.next.v");
