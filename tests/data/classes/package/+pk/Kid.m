classdef Kid < pk.Cls
  methods
    function o = Kid (x), o@pk.Cls (x); end
    function r = dbl (o), r = 1 + dbl@pk.Cls (o); end
  end
end
