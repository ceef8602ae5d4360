% Operators that a class does not define.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); p + 1");
t ("p = Pt (1); 1 + p");
t ("p = Pt (1); -p");
t ("p = Pt (1); !p");
t ("p = Pt (1); p'");
t ("p = Pt (1); p == p");
t ("p = Pt (1); if p, disp (1), end");
t ("p = Pt (1); isequal (p, p)");
t ("isequal (Pt (1), Pt (1)), isequal (Pt (1), Pt (2))");
