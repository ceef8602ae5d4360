1;
function r = g (x, y)
  r = x + y;
end
g (1)
