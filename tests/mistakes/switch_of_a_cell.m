x = {1};
switch x
  case 1
    disp (1)
end
