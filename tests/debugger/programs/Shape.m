classdef Shape
  properties
    w = 2;
  end
  methods
    function a = area (s)
      w = s.w;
      a = w ^ 2;
    end
  end
end
