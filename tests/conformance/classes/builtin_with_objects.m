% builtin (name, obj) goes past the method.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/operators"));
t ("a = Op (3); builtin ('size', a)");
t ("a = Op (3); builtin ('disp', a)");
t ("a = Op (3); builtin ('numel', a)");
t ("a = Op (3); ones (2, 2) + a;");
t ("a = Op (3); 'abc' + a;");
t ("a = Op (3); {} + a;");
t ("a = Op (3); int8 (3) + a;");
t ("a = Op (3); a(1) = 4; a.v");
