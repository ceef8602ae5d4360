function r = f (x)
  r = x;
  return x;
end
f (1)
