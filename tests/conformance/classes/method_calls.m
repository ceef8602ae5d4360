% Methods called with a dot and as functions, with arguments and results.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); p.priv ()");
t ("p = Pt (1); priv (p)");
t ("p = Pt (1); p.total");
t ("p = Pt (1); p.total (2)");
t ("p = Pt (1); total (p, 3)");
t ("p = Pt (1); p.total (2, 3)");
t ("p = Pt (1); p.total.x");
t ("p = Pt (1); total");
t ("p = Pt (1); total (1)");
t ("p = Pt (1); p.noret");
t ("p = Pt (1); p.noret ()");
t ("p = Pt (1); x = p.noret ();");
t ("p = Pt (1); [a,b] = p.many (), c = p.many ();c");
t ("p = Pt (1,2,3)");
t ("p = Pt (1); x = p.many (); x");
