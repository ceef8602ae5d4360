classdef Cx
  properties (SetAccess = private)
    re = 0; im = 0;
  end
  methods
    function o = Cx (re, im)
      if nargin == 1 && isa (re, 'Cx'), o = re; return; end
      if nargin >= 1, o.re = re; end
      if nargin >= 2, o.im = im; end
    end
    function r = plus (a, b), a = Cx (a); b = Cx (b); r = Cx (a.re + b.re, a.im + b.im); end
    function r = minus (a, b), r = a + (-b); end
    function r = uminus (a), r = Cx (-a.re, -a.im); end
    function r = mtimes (a, b), a = Cx (a); b = Cx (b); r = Cx (a.re*b.re - a.im*b.im, a.re*b.im + a.im*b.re); end
    function r = eq (a, b), a = Cx (a); b = Cx (b); r = a.re == b.re && a.im == b.im; end
    function r = abs (a), r = hypot (a.re, a.im); end
    function s = char (a), s = sprintf ("%g%+gi", a.re, a.im); end
    function disp (a), disp (char (a)); end
    function r = conj (a), r = Cx (a.re, -a.im); end
    function r = ctranspose (a), r = conj (a); end
    function r = power (a, n), r = Cx (1); for k = 1:n, r = r * a; end, end
  end
  methods (Static)
    function r = unit (), r = Cx (0, 1); end
    function r = fromPolar (m, t), r = Cx (m * cos (t), m * sin (t)); end
  end
end
