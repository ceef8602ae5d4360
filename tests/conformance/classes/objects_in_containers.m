% Objects in structs and cells, changed there.
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
put ("lib/Base.m", {
  "classdef Base"
  "  properties"
  "    a = 1"
  "  end"
  "  properties (Access = protected)"
  "    pr = 10"
  "  end"
  "  methods"
  "    function o = Base (a)"
  "      if nargin > 0, o.a = a; end"
  "      printf (\"Base ctor %d\\n\", nargin);"
  "    end"
  "    function r = who (o), r = \"base\"; end"
  "    function r = call (o), r = who (o); end"
  "    function r = getpr (o), r = o.pr; end"
  "    function disp (o), printf (\"<Base a=%d>\\n\", o.a); end"
  "  end"
  "  methods (Static)"
  "    function r = st (), r = \"static base\"; end"
  "  end"
  "  methods (Access = protected)"
  "    function r = pm (o), r = \"protected method\"; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("h = Hd (8); s.h = h; s.h.v = 11; h.v");
t ("h = Hd (8); c = {h}; c{1}.v = 12; h.v");
t ("h = Hd (8); c = {h}; c{1}.inc (); h.v");
t ("b = Base (1); x.y = b; x.y.who (), x.y.a = 5; x.y.a, b.a");
t ("b = Base (1); x = {b}; x{1}.who (), x{1}.a = 5; x{1}.a, b.a");
t ("b = Base (1); x = {b}; class (x{1})");
t ("b = Base (1); x = struct ('a', b); class (x.a)");
