% Inheritance by parents.
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
mkdir ("lib/@sub");
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
put ("lib/@sub/disp.m", {
  "function disp (s)"
  "  printf (\"<sub %d>\\n\", s.d);"
  "end"
});
put ("lib/@sub/getd.m", {
  "function r = getd (s)"
  "  r = s.d;"
  "end"
});
put ("lib/@sub/parent.m", {
  "function r = parent (s)"
  "  r = s.poly;"
  "end"
});
put ("lib/@sub/sub.m", {
  "function s = sub (c, d)"
  "  t.d = d;"
  "  s = class (t, \"sub\", poly (c));"
  "end"
});
addpath ([pwd "/lib"]);
t ("s = sub ([1 2], 7)");
t ("s = sub ([1 2], 7); getd (s), getc (s), parent (s), class (s), isa (s, 'poly'), isa (s, 'sub')");
t ("s = sub ([1 2], 7); s + 1");
t ("s = sub ([1 2], 7); fieldnames (s), struct (s)");
t ("s = sub ([1 2], 7); methods (s), ismethod (s, 'getc')");
t ("s = sub ([1 2], 7); s{1}");
t ("s = sub ([1 2], 7); s.tag");
t ("s = sub ([1 2], 7); s.d");
t ("s = sub ([1 2], 7); t = parent (s); class (t)");
t ("s = sub ([1 2], 7); s{1} = 9; getc (s), class (s)");
t ("s = sub ([1 2], 7); t = struct (s); class (t.poly)");
t ("s = sub ([1 2], 7); double (s)");
