% Accesses to objects of an @folder in odd places.
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
t ("r = ref (3); rmfield (r, 'v')");
t ("r = ref (3); struct2cell (r)");
t ("r = ref (3); r.('v')");
t ("r = ref (3); r.v++");
t ("r = ref (3); r += 1");
t ("r = ref (3); for k = 1:2, r.v = k; end; get (r, 'v')");
t ("r = ref (3); get (r)");
t ("r = ref (3); get (r, 'nosuch')");
t ("r = ref (3); r()");
t ("r = ref (3); r(2)");
t ("r = ref (3); r(:)");
t ("r = ref (3); f = @() get (r, 'v'); f ()");
t ("r = ref (3); strcmp (r, 'a')");
t ("r = ref (3); isequal (r, struct (r))");
t ("r = ref (3); builtin ('class', r), builtin ('size', r)");
t ("r = ref (3); validatestring ('a', {'abc'})");
t ("r = ref (3); typecast (r, 'double')");
t ("r = ref (3); double (r)");
t ("r = ref (3); disp (class (r))");
t ("r = ref (3); [a, b] = size (r)");
t ("r = ref (3); ndims (r), columns (r), rows (r)");
t ("r = ref (3); e = r(end)");
t ("r = ref (3); switch r, case 1, disp one, otherwise, disp other, end");
t ("r = ref (3); while r, end, disp done");
t ("r = ref (3); r && 1");
