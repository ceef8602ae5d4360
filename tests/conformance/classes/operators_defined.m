% Every operator as a method.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/operators"));
t ("a = Op (3); a + 1; 1 + a; a + a; a - 1; a .* 2; a * 2; a / 2; a ./ 2; a \\ 2; a .\\ 2; a ^ 2; a .^ 2;");
t ("a = Op (3); a == 1; a != 1; a ~= 1; a < 1; a <= 1; a > 1; a >= 1; a & 1; a | 1; !a; ~a; -a; +a; a'; a.';");
t ("a = Op (3); 1:a; a:3; 1:2:a;");
