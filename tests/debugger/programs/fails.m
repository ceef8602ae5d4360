function fails (x)
  y = x;
  warning ("my:warning", "careful");
  y(3) = y / 0;
  z = [1 2 3](7);
end
