x = 1;
if x == 2
  disp (2)
else if x == 1
  disp (1)
end
