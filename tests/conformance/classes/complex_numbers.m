% A value class with operators.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/complex_numbers"));
t ("a = Cx (1, 2); b = Cx (3); a + b, a * b, a - 1, 2 * a, -a, a', a == a, a == 1, abs (Cx (3, 4))");
t ("a = Cx (1, 2); a .^ 3, Cx.unit () * Cx.unit (), x = Cx.fromPolar (2, 0)");
t ("a = Cx (1, 2); a.re = 5");
t ("a = Cx (1, 2); a / 2");
t ("a = {Cx(1,1), Cx(2,2)}; r = Cx (); for k = 1:2, r = r + a{k}; end, r");
t ("s.z = Cx (1, 1); s.z = s.z + s.z; s.z, class (s)");
t ("a = Cx (1, 2); char (a), [char(a) ' text']");
t ("x = Cx (1, 2); save ('-text', 'zz.txt', 'x')");
t ("a = Cx (1, 1); a(1), a(1).re, a(2)");
t ("a = Cx (1, 1); b = a; b(2) = Cx (2, 2); size (b), b(2), b(1)");
