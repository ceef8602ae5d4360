fucntion r = f (x)
  r = x;
end
