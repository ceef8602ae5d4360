% A class of an @folder: constructor, operators, subsref, subsasgn, end.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/polynomials"));
t ("p = poly ([1 2 3])");
t ("p = poly ([1 2 3]); class (p), isobject (p), isstruct (p), isa (p, 'poly'), isa (p, 'double'), isa (p, 'float')");
t ("p = poly ([1 2 3]); q = p + 1");
t ("p = poly ([1 2 3]); q = 1 + p");
t ("p = poly ([1 2 3]); q = p + p; getc (q)");
t ("p = poly ([1 2 3]); p(2), p{2}, p.tag, p.c(2)");
t ("p = poly ([1 2 3]); p{end}, p(end)");
t ("p = poly ([1 2 3]); p{2} = 9; getc (p), p.tag = 'new'; p.tag");
t ("p = poly ([1 2 3]); p(2) = 9;");
t ("p = poly ([1 2 3]); double (p)");
t ("p = poly ([1 2 3]); p - 1");
t ("p = poly ([1 2 3]); p * 2");
t ("p = poly ([1 2 3]); -p");
t ("p = poly ([1 2 3]); p'");
t ("p = poly ([1 2 3]); p == p");
t ("p = poly ([1 2 3]); x = 5:9; x(p)");
