% Functions of the library that are given an object.
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
t ("a = Cx (1, 2); max (a)");
t ("a = Cx (1, 2); round (a)");
t ("a = Cx (1, 2); mean (a)");
t ("a = Cx (1, 2); find (a)");
t ("a = Cx (1, 2); isreal (a)");
t ("a = Cx (1, 2); isnan (a)");
t ("a = Cx (1, 2); numel (a)");
t ("a = Cx (1, 2); str2func (a)");
t ("a = Cx (1, 2); feval (a)");
t ("a = Cx (1, 2); strrep (a, 'x', 'y')");
t ("a = Cx (1, 2); sort (a)");
t ("a = Cx (1, 2); unique (a)");
t ("a = Cx (1, 2); ismember (a, 1)");
t ("a = Cx (1, 2); size (a, 1), size (a, 3)");
t ("a = Cx (1, 2); cat (1, a, a)");
t ("a = Cx (1, 2); horzcat (a, a)");
t ("a = Cx (1, 2); int8 (a)");
t ("a = Cx (1, 2); single (a)");
t ("a = Cx (1, 2); logical (a)");
t ("a = Cx (1, 2); cellfun (@abs, {a, -1})");
t ("a = Cx (1, 2); accumarray ([1;1], a)");
t ("a = Cx (1, 2); nargin (a)");
t ("a = Cx (1, 2); func2str (a)");
t ("a = Cx (1, 2); eval (a)");
t ("a = Cx (1, 2); exist (a)");
t ("a = Cx (1, 2); isvarname (a)");
t ("a = Cx (1, 2); a.re.x");
t ("a = Cx (1, 2); a.re(2)");
t ("a = Cx (1, 2); a.re{1}");
