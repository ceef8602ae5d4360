% Functions in +folders.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/package"));
t ("pk.f (3), pk.g (3), pk.in.h (1, 2), [a, b] = pk.in.h ()");
t ("pk.f");
t ("pk.in.h;");
t ("f = @pk.f, f (3), g = @pk.in.h, g ();");
t ("func2str (@pk.f)");
t ("feval ('pk.f', 4)");
t ("feval (@pk.f, 4)");
t ("f = str2func ('pk.f'); f (5)");
t ("cellfun (@pk.f, {1, 2})");
t ("pk");
t ("pk.nosuch");
t ("pk.nosuch (1)");
t ("pk.in");
t ("x = pk");
t ("nopk.f (1)");
