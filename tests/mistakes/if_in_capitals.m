x = 3;
If x == 3
  disp (1)
end
