scale = 5;
function f ()
  disp (scale)
end
f ()
