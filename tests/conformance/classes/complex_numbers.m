% A value class with operators.
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
t ("a = Cx (1, 2); b = Cx (3); a + b, a * b, a - 1, 2 * a, -a, a', a == a, a == 1, abs (Cx (3, 4))");
t ("a = Cx (1, 2); a .^ 3, Cx.unit () * Cx.unit (), x = Cx.fromPolar (2, 0)");
t ("a = Cx (1, 2); a.re = 5");
t ("a = Cx (1, 2); a / 2");
t ("a = {Cx(1,1), Cx(2,2)}; r = Cx (); for k = 1:2, r = r + a{k}; end, r");
t ("s.z = Cx (1, 1); s.z = s.z + s.z; s.z, class (s)");
t ("a = Cx (1, 2); char (a), [char(a) ' text']");
t ("x = Cx (1, 2); save ('-text', 'zz.txt', 'x')");
t ("a = Cx (1, 1); a(1), a(1).re, a(2)");
t ("a = Cx (1, 1); b = a; b(2) = Cx (2, 2); size (b), b(2), b(1)");
