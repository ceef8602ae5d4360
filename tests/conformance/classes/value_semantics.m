% Copies of value objects are independent.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); q = p; q.x = 9; p.x, q.x");
t ("exist ('Pt')");
t ("p = Pt (1); m = containers.Map (); m('a') = p; m('a').x");
t ("Pt");
t ("x = Pt; x.x");
t ("p = Pt (1); disp (p)");
t ("p = Pt (1); display (p)");
