% Static methods and constants, by the name of the class and by an object.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (3); p.K");
t ("p = Pt (3); p.K = 3;");
t ("Pt.K");
t ("Pt.x");
t ("Pt.nosuch");
t ("Pt.origin ()");
t ("Pt.origin");
t ("Pt.nargs (1,2,3)");
t ("p = Pt (1); p.nargs (1,2)");
t ("p = Pt (1); nargs (p,2)");
t ("f = @Pt.origin, f ()");
t ("f = @Pt");
t ("x = Pt.K + 1");
