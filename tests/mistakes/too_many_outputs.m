1;
function r = g (x)
  r = x;
end
[a,b] = g (3)
