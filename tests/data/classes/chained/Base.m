classdef Base
  properties
    a = 1
  end
  properties (Access = protected)
    pr = 10
  end
  methods
    function o = Base (a)
      if nargin > 0, o.a = a; end
      printf ("Base ctor %d\n", nargin);
    end
    function r = who (o), r = "base"; end
    function r = call (o), r = who (o); end
    function r = getpr (o), r = o.pr; end
    function disp (o), printf ("<Base a=%d>\n", o.a); end
  end
  methods (Static)
    function r = st (), r = "static base"; end
  end
  methods (Access = protected)
    function r = pm (o), r = "protected method"; end
  end
end
