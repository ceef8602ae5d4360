% what eval gives is ans as well, unless it is what a variable holds
ans = 7; a = eval ("1 + 2"); ans
ans = 7; a = eval ("1 + 2;"); ans
ans = 7; b = evalc ("1 + 2;"); ans
ans = 7; eval ("3;"); ans
ans = 7; x = eval ("y = 4"); ans
ans = 7; x = eval ("y = 4;", "5"); ans
ans = 7; [p, q] = eval ("size (1)"); ans
ans = 7; z = eval ("error ('a')", "6"); z, ans
function f (), ans = 1; x = eval ("2 + 3"); disp (ans), y = evalin ("caller", "4 * 5"); disp (ans), end
ans = 0; f (); ans
z = 3; ans = 0; w = eval ("z"); ans, w = eval ("(z)"); ans, w = eval ("z(1)"); ans, w = eval ("pi"); ans, w = eval ("z += 1"); ans, w = eval ("z++"); ans
q = cellfun (@(t) eval (t), {"1", "2"}); ans
ans = 0; s = evalc ("eval ('7');"); ans, [a, b] = eval ("deal (1, 2)"); ans
