% Objects given to functions of numbers.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("num2str (Pt (1))");
t ("double (Pt (1))");
t ("p = Pt (1); for q = p, q, end");
t ("p = Pt (1); fprintf ('%d\\n', p)");
t ("p = Pt (1); mat2str (p)");
t ("p = Pt (1); x = 1:3; x(p)");
t ("p = Pt (1); c = cell (1,2); c{2} = p");
t ("p = Pt (1); p = []; p(1) = Pt (1)");
t ("clear q; q(1) = Pt (1)");
t ("clear q; q(2) = Pt (1)");
t ("p = Pt (1); strcmp (p, 'a'), ischar (p), iscell (p)");
t ("p = Pt (1); isargout (1)");
t ("ones (2)(Pt (1))");
t ("p = Pt (1); switch p, case 1, end");
