% Functions and operators that an object does not know.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/chained"));
t ("b = Base (1); abs (b)");
t ("b = Base (1); sum (b)");
t ("b = Base (1); sin (b)");
t ("b = Base (1); zeros (b)");
t ("b = Base (1); a = 1; a.b = b");
t ("b = Base (1); a = 1; a(b)");
t ("b = Base (1); b && true");
t ("b = Base (1); b || true");
t ("b = Base (1); while b, end");
t ("b = Base (1); 1:b");
t ("b = Base (1); b:3");
t ("b = Base (1); b++");
t ("b = Base (1); b += 1");
t ("b = Base (1); x = b'; ");
t ("b = Base (1); b * b");
t ("b = Base (1); b * 2; ");
t ("b = Base (1); 'a' == b ");
t ("b = Base (1); {1} + b ");
t ("b = Base (1); b.a = b; b.a.a");
t ("b = Base (1); inputname (1)");
