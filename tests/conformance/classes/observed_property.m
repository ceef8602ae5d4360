% set methods that keep a history.
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
put ("lib/Obs.m", {
  "classdef Obs < handle"
  "  properties"
  "    x = 1"
  "    hist = []"
  "  end"
  "  properties (Dependent)"
  "    twice"
  "  end"
  "  methods"
  "    function set.x (o, v)"
  "      if ! isnumeric (v), error (\"Obs:type\", \"x must be numeric, not %s\", class (v)); end"
  "      o.hist(end+1) = v;"
  "      o.x = v;"
  "    end"
  "    function v = get.x (o), v = o.x; end"
  "    function v = get.twice (o), v = 2 * o.x; end"
  "    function set.twice (o, v), o.x = v / 2; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("o = Obs (); o.x = 4; o.x = 5; o.hist, o.twice, o.twice = 20; o.x, o.hist, o.x += 1; o.hist");
t ("o = Obs (); o.x = 'a'");
t ("o = Obs (); o");
t ("o = Obs (); o.hist(3) = 1; o.hist, o.hist = []; o.hist");
t ("o = Obs (); o.x(2) = 7; o.x, o.hist");
