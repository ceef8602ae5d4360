% Chains of accesses behind methods.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/chained"));
t ("b = Base (1); b.who");
t ("b = Base (1); b.nosuchmethod ()");
t ("b = Base (1); nosuchmethod (b)");
t ("b = Base (1); b.a (3) = 2; b.a");
t ("b = Base (1); b.who.x");
t ("b = Base (1); b.who (1:2)");
t ("b = Base (1); b.who () (1:2)");
t ("b = Base (1); x.y = b; x.y.who (), x.y.a = 5; x.y.a, b.a");
t ("b = Base (1); x = {b}; x{1}.who (), x{1}.a = 5; x{1}.a, b.a");
t ("x = Base.st; x");
t ("b = Base (1); b.st ()");
t ("b = Base (1); st (b)");
t ("f = @Base; f (4).a");
t ("s = 'who'; b = Base (1); b.(s) ()");
t ("b = Base (1); isa (b, {'Base', 'double'})");
