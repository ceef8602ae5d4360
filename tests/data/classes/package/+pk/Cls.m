classdef Cls
  properties (Constant)
    C = 5
  end
  properties
    p = 3
  end
  methods
    function o = Cls (p), if nargin, o.p = p; end, end
    function r = dbl (o), r = 2 * o.p; end
  end
  methods (Static)
    function r = st (x), r = x + 100; end
  end
end
