% A local setting of the debugger ends with its function, and the loop goes on.
1;
function f (x), debug_on_warning (x, "local"); end
for j = 1:3
  f (true);
  x = 0;
  for k = 1:1000, x += k; end
end
x, debug_on_warning ()
