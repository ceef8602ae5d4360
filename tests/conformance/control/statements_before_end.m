% The last statement of a block needs no separator before the end: it prints then.
if (1) x = 2 end
if true y = 3 endif
for k = 1:2 z = k end
w = 9; while (w > 7) w = w - 1 endwhile
if (0) x = 2; else y = 4 end
if x == 2 x end
if (1) [1 2] end
if (1) x = 2; y = 3 end
if (1) x = 2, y = 3; end
switch 1 case 1 w = 2 end
try q = 3 end
try error ("no") catch q = 4 end
do x = 2 until 1
unwind_protect x = 4 unwind_protect_cleanup y = 3 end_unwind_protect
if (1) s.a = 2 end
eval ("if 1 x = 5 end")
function h () k = 9 end
h
% conditions and cases may stand on the next line
if x == 1
  disp (1)
elseif
  x == 5
  disp (2)
elseif % why not
  x == 6
  disp (3)
end
switch x
  case
    {4, 5}
    disp (4)
  case, 6
    disp (5)
end
