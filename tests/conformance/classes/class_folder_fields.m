% Fields of an object from inside and outside of its class.
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
mkdir ("lib/@ref");
put ("lib/@ref/get.m", {
  "function r = get (o, f)"
  "  r = o.(f);"
  "end"
});
put ("lib/@ref/mod2.m", {
  "function [o, y] = mod2 (o)"
  "  o.v(3) = 9; o.s.t = 4;"
  "  y = o.v(2);"
  "end"
});
put ("lib/@ref/ref.m", {
  "function r = ref (v)"
  "  r.v = v; r.w = \"text\";"
  "  r = class (r, \"ref\");"
  "end"
});
put ("lib/@ref/set.m", {
  "function o = set (o, f, v)"
  "  o.(f) = v;"
  "end"
});
addpath ([pwd "/lib"]);
t ("r = ref (3)");
t ("r = ref (3); r.v");
t ("r = ref (3); r(1)");
t ("r = ref (3); r{1}");
t ("r = ref (3); r.v = 4");
t ("r = ref (3); r(2) = 4");
t ("r = ref (3); get (r, 'v'), r = set (r, 'v', 8); get (r, 'v')");
t ("r = ref (3); [r, y] = mod2 (r); get (r, 'v'), get (r, 's'), y");
t ("r = ref (3); r.new = 4; get (r, 'new'), fieldnames (r)");
t ("r = ref (3); r.v.x = 4; get (r, 'v')");
t ("r = ref (3); r.v(3) = 4; get (r, 'v')");
t ("r = ref (3); r{1} = 4");
t ("r = ref (3); r(1).v = 4; get (r, 'v')");
t ("r = ref (3); r(1).v");
t ("r = ref (3); r.v.x");
