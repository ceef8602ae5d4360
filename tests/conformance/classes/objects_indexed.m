% Subscripts of an object that is alone.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/chained"));
t ("b = Base (1); b(:)");
t ("b = Base (1); b(1,1,1)");
t ("b = Base (1); b(0)");
t ("b = Base (1); b(1.5)");
t ("b = Base (1); b{1}.a = 3");
t ("b = Base (1); b{1} = 3");
t ("b = Base (1); b.a{1} = 3");
t ("b = Base (1); b.who = 3");
t ("b = Base (1); b.who.x = 3");
t ("b = Base (1); [b.a, c] = deal (3, 4); b.a, c");
t ("b = Base (1); [b(1).a] = deal (3); b.a");
t ("Base (3)(1)");
