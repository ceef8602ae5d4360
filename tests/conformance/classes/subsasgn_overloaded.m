% A class that answers all assignments itself.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/overloaded"));
t ("s = Sub (); s.x = 4; getx (s)");
t ("s = Sub (); s(3) = 4; getx (s)");
t ("s = Sub (); s{3} = 4; getx (s)");
t ("s = Sub (); s.a.b(3) = 4; getx (s)");
t ("s = Sub (); [s.a, s.b] = deal (1, 2); getx (s)");
t ("s = Sub (); s(2) = []; getx (s)");
t ("s = Sub (); c = {s}; c{1}.a = 6; class (c{1})");
