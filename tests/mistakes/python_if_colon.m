x = 4;
if x > 3:
  disp (x)
end
