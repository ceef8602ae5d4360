% An object indexed, and beside other objects.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); p(1)");
t ("p = Pt (1); p(2)");
t ("p = Pt (1); p(1).x");
t ("p = Pt (1); p{1}");
t ("p = Pt (1); p(1) = 3");
t ("p = Pt (1); p(2) = Pt (3)");
t ("p = Pt (1); p(3).x = 3");
t ("p = Pt (1); q = [p p]");
t ("p = Pt (1); q = [p; p]");
t ("p = Pt (1); q = {p, p}");
t ("p = Pt (1); s.a = p");
t ("p = Pt (1); p (1, 1)");
t ("p = Pt (1); p ()");
t ("p = Pt (1); p.x (1)");
t ("p = Pt (1); p.x (2)");
t ("p = Pt (1); end_ = p(end)");
t ("p = Pt (1); p(:)");
