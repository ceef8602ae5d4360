% Every subscript of an object that is alone, and odd names behind it.
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
t ("d = Cx (1, 2); e = {d, d}; cellfun (@(x) x.re, e)");
t ("d = Cx (1, 2); e.a = d; e.b = d; structfun (@(x) x.im, e)'");
t ("d = Cx (1, 2); cellfun (@(x) x + 1, {d, d}, 'UniformOutput', false)");
t ("d = Cx (1, 2); cellfun (@(x) x + 1, {d, d})");
t ("d = Cx (1, 2); arrayfun (@(k) d * k, 1:2, 'UniformOutput', false)");
t ("d = Cx (1, 2); f = @(varargin) varargin{1} + varargin{2}; f (d, d)");
t ("d = Cx (1, 2); if ! isequal (d, Cx (1, 3)), disp differ, end");
t ("d = Cx (1, 2); unwind_protect, d.re = 5; unwind_protect_cleanup, disp cleanup, end_unwind_protect");
t ("d = Cx (1, 2); x = ifelse_missing (d)");
t ("d = Cx (1, 2); p = d; p = p + 1; d, p");
t ("d = Cx (1, 2); for k = 1:3, d = d + k; end, d");
t ("d = Cx (1, 2); d(1) = Cx (5, 5); d");
t ("d = Cx (1, 2); d(2).re");
t ("d = Cx (1, 2); d{1}");
t ("d = Cx (1, 2); d{1} = 3");
t ("d = Cx (1, 2); d()");
t ("d = Cx (1, 2); d(:)");
t ("d = Cx (1, 2); d(end)");
t ("d = Cx (1, 2); d(1, 1)");
t ("d = Cx (1, 2); d(true)");
t ("d = Cx (1, 2); d([])");
t ("d = Cx (1, 2); d('a')");
t ("d = Cx (1, 2); d([1 1])");
t ("d = Cx (1, 2); d({1})");
t ("d = Cx (1, 2); d(1, 2)");
t ("d = Cx (1, 2); d(-1)");
t ("global GG; GG = Cx (1, 2); GG.re");
t ("persistent PP; PP = Cx (1, 2); PP.im");
t ("x = Cx (1, 2); x(1).nosuch");
t ("x = Cx (1, 2); x.re.im");
t ("x = Cx (1, 2); x.re ()");
t ("x = Cx (1, 2); x.re (1)");
t ("x = Cx (1, 2); x.conj.re");
t ("x = Cx (1, 2); x.conj ().im");
t ("x = Cx (1, 2); x.conj.conj.im");
t ("x = Cx (1, 2); conj (x).im");
t ("x = Cx (1, 2); x.char");
t ("x = Cx (1, 2); x.char ()(1)");
t ("x = Cx (1, 2); x.unit ()");
t ("x = Cx (1, 2); x.plus (1)");
t ("x = Cx (1, 2); x.disp ()");
t ("x = Cx (1, 2); x.disp");
t ("x = Cx (1, 2); x.display ()");
t ("x = Cx (1, 2); x.class ()");
t ("x = Cx (1, 2); x.numel ()");
t ("x = Cx (1, 2); x.isobject");
