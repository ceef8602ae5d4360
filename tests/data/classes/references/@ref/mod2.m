function [o, y] = mod2 (o)
  o.v(3) = 9; o.s.t = 4;
  y = o.v(2);
end
