% Parts of a property written, computed assignments, dynamic names.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); p.('x')");
t ("p = Pt (1); f = 'y'; p.(f) = 8; p.y");
t ("p = Pt (1); p.z.a.b = 3; p.z");
t ("p = Pt (1); p.z(3) = 3; p.z");
t ("p = Pt (1); p.z{3} = 3; p.z");
t ("p = Pt (1); p.x += 3; p.x");
t ("p = Pt (1); p.x++; p.x");
t ("p = Pt (1); [p.x, p.y] = deal (5, 6); p.x, p.y");
t ("p = Pt (1); [p.x] ");
t ("p = Pt (1); p.x = []; p.x");
t ("p = Pt (1); p(1) = []");
