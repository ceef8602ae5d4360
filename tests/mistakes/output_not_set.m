1;
function r = g (x)
  end
y = g (1)
