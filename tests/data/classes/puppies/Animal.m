classdef Animal < handle
  properties
    name = 'none';
  end
  properties (Constant)
    kingdom = 'animalia';
  end
  methods
    function o = Animal (name), if nargin > 0, o.name = name; end, end
    function speak (o), printf ("%s says %s\n", o.name, o.sound ()); end
    function r = sound (o), r = '...'; end
    function r = describe (o), r = ['a ' class(o) ' called ' o.name]; end
  end
end
