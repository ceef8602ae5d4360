% Arrays of objects of an @folder.
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
mkdir ("lib/@poly");
mkdir ("lib/@poly/private");
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
put ("lib/@poly/display.m", {
  "function display (p)"
  "  printf (\"%s =\\n  poly%s\\n\", inputname (1), sprintf (\" %g\", p.c));"
  "end"
});
put ("lib/@poly/double.m", {
  "function r = double (p)"
  "  r = p.c;"
  "end"
});
put ("lib/@poly/end.m", {
  "function r = end (p, k, n)"
  "  r = numel (p.c);"
  "end"
});
put ("lib/@poly/getc.m", {
  "function r = getc (p, varargin)"
  "  r = p.c;"
  "  if nargin > 1, printf (\"extra %d\\n\", nargin); end"
  "end"
});
put ("lib/@poly/numel.m", {
  "function r = numel (p, varargin)"
  "  r = 1;"
  "end"
});
put ("lib/@poly/plus.m", {
  "function r = plus (a, b)"
  "  a = poly (a); b = poly (b);"
  "  r = poly (addup (a.c, b.c));"
  "end"
});
put ("lib/@poly/poly.m", {
  "function p = poly (c, extra)"
  "  if nargin == 0"
  "    p.c = 0;"
  "    p.tag = \"none\";"
  "    p = class (p, \"poly\");"
  "  elseif isa (c, \"poly\")"
  "    p = c;"
  "  else"
  "    p.c = c(:).';"
  "    p.tag = \"made\";"
  "    p = class (p, \"poly\");"
  "  end"
  "  superiorto (\"double\");"
  "end"
});
put ("lib/@poly/subsasgn.m", {
  "function p = subsasgn (p, s, v)"
  "  switch s(1).type"
  "    case \"{}\""
  "      p.c(s(1).subs{:}) = v;"
  "    case \".\""
  "      p.(s(1).subs) = v;"
  "    otherwise"
  "      error (\"poly: no\");"
  "  end"
  "end"
});
put ("lib/@poly/subsindex.m", {
  "function r = subsindex (p)"
  "  r = 1;"
  "end"
});
put ("lib/@poly/subsref.m", {
  "function r = subsref (p, s)"
  "  switch s(1).type"
  "    case \"()\""
  "      r = polyval (p.c, s(1).subs{:});"
  "    case \"{}\""
  "      r = p.c(s(1).subs{:});"
  "    case \".\""
  "      r = p.(s(1).subs);"
  "  end"
  "  if numel (s) > 1, r = subsref (r, s(2:end)); end"
  "end"
});
put ("lib/@poly/private/addup.m", {
  "function r = addup (a, b)"
  "  n = max (numel (a), numel (b));"
  "  r = [zeros(1, n - numel (a)) a] + [zeros(1, n - numel (b)) b];"
  "end"
});
addpath ([pwd "/lib"]);
t ("r = ref (3); r(2) = ref (4); size (r), numel (r), get (r(2), 'v')");
t ("r = ref (3); r(1) = []; size (r)");
t ("r = ref (3); q = [r, r]; size (q), class (q)");
t ("r = ref (3); q = [r; r]; size (q)");
t ("r = ref (3); m = r'; class (m)");
t ("r = ref (3); !r");
t ("r = ref (3); isempty (r), isnumeric (r), isreal (r), ischar (r)");
t ("r = ref (3); r == 1");
t ("r = ref (3); x = r; x.v = 8; get (r, 'v'), get (x, 'v')");
t ("r = ref (3); s.r = r; s.r.v = 8; get (s.r, 'v')");
t ("r = ref (3); c = {r}; get (c{1}, 'w')");
t ("r = ref (3); cellfun (@class, {r, 1}, 'UniformOutput', false)");
t ("r = ref (3); cellfun ('isclass', {r, 1}, 'ref')");
t ("r = ref (3); arrayfun (@(x) get (x, 'v'), r)");
t ("r = ref (3); isfield (r, 'v'), isprop (r, 'v')");
