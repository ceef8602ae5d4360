% What is said of an object of an @folder.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/polynomials"));
t ("p = poly ([1 2 3]); struct (p)");
t ("p = poly ([1 2 3]); fieldnames (p)");
t ("p = poly ([1 2 3]); methods (p)");
t ("methods ('poly')");
t ("methods poly");
t ("p = poly ([1 2 3]); ismethod (p, 'plus'), ismethod (p, 'addup'), ismethod ('poly', 'getc'), ismethod (p, 'poly')");
t ("p = poly ([1 2 3]); numel (p), size (p), ndims (p), isempty (p), length (p)");
t ("p = poly ([1 2 3]); disp (p)");
t ("p = poly ([1 2 3]); display (p)");
t ("p = poly ([1 2 3]); x.a = p");
t ("p = poly ([1 2 3]); x = {p}");
t ("p = poly ([1 2 3]); getc (p, 1)");
t ("p = poly ([1 2 3]); getc (1, p)");
t ("p = poly ([1 2 3]); p.getc ()");
t ("p = poly ([1 2 3]); p.nofield");
t ("getc (1)");
