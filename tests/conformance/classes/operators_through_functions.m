% Operators of objects by their names, handles and computed assignments.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/operators"));
t ("a = Op (3); a(1)");
t ("a = Op (3); a(1).v");
t ("a = Op (3); a.v");
t ("a = Op (3); a += 1");
t ("a = Op (3); a++; a");
t ("a = Op (3); a -= 1");
t ("plus (Op (3), 3)");
t ("feval ('plus', Op (3), 3)");
t ("f = @plus; f (Op (3), 3)");
t ("cellfun (@plus, {Op(3)}, {4})");
t ("plus (1, Op (3), 3)");
t ("a = Op (3); b = {a}; b{1} + 1;");
t ("a = Op (3); b.c = a; b.c + 1;");
t ("a = Op (3); bsxfun (@plus, a, 1)");
t ("a = Op (3); builtin ('plus', a, 1)");
t ("a = Op (3); switch a, case 77, disp c, otherwise, disp o, end");
t ("a = Op (3); for x = a, disp (x), end");
t ("a = Op (3); x = a * 2 + 1");
