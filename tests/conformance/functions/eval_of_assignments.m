% The value of a text that assigns, and texts that have none.
1;
function tell (text)
  try
    x = eval (text)
  catch e
    disp (e.message);
  end
end
tell ("a = 3");
tell ("a = 3;");
tell ("a = b = 2;");
tell ("a = 1:3; ");
tell ("[p, q] = size (ones (2, 3));");
tell ("a.b = 7");
tell ("1\n2");
tell ("% only this counts\n5");
tell ("1, 2");
tell ("a = 1; a");
tell ("for i = 1:2, i, end");
tell ("global g");
tell ("return");
tell ("");
a = 1;
x = eval ("a += 2"), a
a = 1:3;
x = eval ("a(2) = 7"), a
x = eval ("error ('b')", "c = 2"), c
x = evalin ("base", "z = 3"), z
disp (eval ("a = 2"))
eval ("a = 2") + 1
if (eval ("a = 2")), disp (a), end
