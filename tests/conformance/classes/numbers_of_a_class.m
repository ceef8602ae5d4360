% A class of numbers in expressions, conditions, loops and computed assignments.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/complex_numbers"));
t ("a = Cx (1, 2); a == Cx (1, 2) && true");
t ("a = Cx (1, 2); if a == Cx (1, 2), disp eq, else, disp ne, end");
t ("a = Cx (1, 2); while ! (a == 3), a = Cx (3); disp turn, end");
t ("a = Cx (1, 2); x = a + 1 + 2 * a - a'");
t ("a = Cx (1, 2); x = (a + 1) * (a - 1)");
t ("a = Cx (1, 2); x = a' * a, y = a * a'");
t ("a = Cx (1, 2); a += 1, a *= 2, a -= Cx (0, 4)");
t ("a = Cx (1, 2); a++");
t ("a = Cx (1, 2); -a, +a");
t ("a = Cx (1, 2); a < 1");
t ("a = Cx (1, 2); a.^2");
t ("a = Cx (1, 2); s = char (a); s(1)");
t ("a = Cx (1, 2); abs ([3 4]), abs (a)");
t ("a = Cx (1, 2); b = a; b == a, isequal (a, b)");
t ("a = Cx (1, 2); fieldnames (a)");
t ("a = Cx (1, 2); struct (a).re");
t ("a = Cx (1, 2); x = 1:3; x(a)");
t ("a = Cx (1, 2); ones (a)");
t ("a = Cx (1, 2); zeros (2)(a)");
