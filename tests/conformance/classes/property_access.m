% Who may read and write a property, and what is said to the others.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (3); p.x = -1;");
t ("p = Pt (3); p.secret");
t ("p = Pt (3); p.secret = 2;");
t ("p = Pt (3); p.ro = 2;");
t ("p = Pt (3); p.ro");
t ("p = Pt (3); p.wo");
t ("p = Pt (3); p.wo = 3;");
t ("p = Pt (3); p.prot");
t ("p = Pt (3); p.sum = 3;");
t ("p = Pt (3); p.nosuch");
t ("p = Pt (3); p.nosuch = 1;");
t ("p = Pt (3); p.K");
t ("p = Pt (3); p.K = 3;");
t ("Pt.K");
t ("Pt.x");
t ("Pt.nosuch");
