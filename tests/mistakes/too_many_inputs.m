1;
function r = g (x)
  r = x;
end
g (1, 2)
