1;
function y = g (x)
  y = x ^ 2;
end
fzero (g, 1)
