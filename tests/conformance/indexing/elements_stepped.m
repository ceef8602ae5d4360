% Elements that are not there, stepped and computed: what the message names.
1;
function tell (text)
  a = 1:5;  c = {1};  s.b = 1:5;
  try, eval (text), catch e, disp (e.message), end
end
tell ("a(7)++");
tell ("a(7)--");
tell ("++a(7)");
tell ("a(2, 2)++");
tell ("a(0)++");
tell ("a(1.5)++");
tell ("c{3}++");
tell ("s.b(7)++");
tell ("a(7) += 1");
tell ("a(2)++; a");
tell ("a(7)");
