classdef Dog < Animal
  properties
    tricks = {};
  end
  methods
    function o = Dog (name)
      o@Animal (['Dog ' name]);
    end
    function r = sound (o), r = 'woof'; end
    function r = describe (o), r = [describe@Animal(o) ' with ' num2str(numel (o.tricks)) ' tricks']; end
    function o = teach (o, t), o.tricks{end+1} = t; end
  end
end
