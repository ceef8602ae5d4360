% Words of classes elsewhere.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
addpath ([pwd "/lib"]);
t ("a@b (3)");
t ("eval ('classdef X, end')");
t ("x = 3; ?x");
t ("properties = 3, methods = 4");
t ("classdef = 3");
t ("endproperties = 3");
t ("iskeyword ('classdef'), iskeyword ('properties'), iskeyword ('methods'), iskeyword ('endmethods'), iskeyword ('events')");
