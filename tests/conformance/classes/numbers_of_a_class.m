% A class of numbers in expressions, conditions, loops and computed assignments.
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
put ("lib/Cx.m", {
  "classdef Cx"
  "  properties (SetAccess = private)"
  "    re = 0; im = 0;"
  "  end"
  "  methods"
  "    function o = Cx (re, im)"
  "      if nargin == 1 && isa (re, 'Cx'), o = re; return; end"
  "      if nargin >= 1, o.re = re; end"
  "      if nargin >= 2, o.im = im; end"
  "    end"
  "    function r = plus (a, b), a = Cx (a); b = Cx (b); r = Cx (a.re + b.re, a.im + b.im); end"
  "    function r = minus (a, b), r = a + (-b); end"
  "    function r = uminus (a), r = Cx (-a.re, -a.im); end"
  "    function r = mtimes (a, b), a = Cx (a); b = Cx (b); r = Cx (a.re*b.re - a.im*b.im, a.re*b.im + a.im*b.re); end"
  "    function r = eq (a, b), a = Cx (a); b = Cx (b); r = a.re == b.re && a.im == b.im; end"
  "    function r = abs (a), r = hypot (a.re, a.im); end"
  "    function s = char (a), s = sprintf (\"%g%+gi\", a.re, a.im); end"
  "    function disp (a), disp (char (a)); end"
  "    function r = conj (a), r = Cx (a.re, -a.im); end"
  "    function r = ctranspose (a), r = conj (a); end"
  "    function r = power (a, n), r = Cx (1); for k = 1:n, r = r * a; end, end"
  "  end"
  "  methods (Static)"
  "    function r = unit (), r = Cx (0, 1); end"
  "    function r = fromPolar (m, t), r = Cx (m * cos (t), m * sin (t)); end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("a = Cx (1, 2); a == Cx (1, 2) && true");
t ("a = Cx (1, 2); if a == Cx (1, 2), disp eq, else, disp ne, end");
t ("a = Cx (1, 2); while ! (a == 3), a = Cx (3); disp turn, end");
t ("a = Cx (1, 2); x = a + 1 + 2 * a - a'");
t ("a = Cx (1, 2); x = (a + 1) * (a - 1)");
t ("a = Cx (1, 2); x = a' * a, y = a * a'");
t ("a = Cx (1, 2); a += 1, a *= 2, a -= Cx (0, 4)");
t ("a = Cx (1, 2); a++");
t ("a = Cx (1, 2); -a, +a");
t ("a = Cx (1, 2); a < 1");
t ("a = Cx (1, 2); a.^2");
t ("a = Cx (1, 2); s = char (a); s(1)");
t ("a = Cx (1, 2); abs ([3 4]), abs (a)");
t ("a = Cx (1, 2); b = a; b == a, isequal (a, b)");
t ("a = Cx (1, 2); fieldnames (a)");
t ("a = Cx (1, 2); struct (a).re");
t ("a = Cx (1, 2); x = 1:3; x(a)");
t ("a = Cx (1, 2); ones (a)");
t ("a = Cx (1, 2); zeros (2)(a)");
