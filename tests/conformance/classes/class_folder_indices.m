% Objects as subscripts, and what they are asked for.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/polynomials"));
t ("p = poly ([1 2]); p{1} += 5; getc (p)");
t ("p = poly ([1 2]); p.c(2) = 7; getc (p)");
t ("p = poly ([1 2]); x = p{1:2}");
t ("p = poly ([1 2]); p.c{1}");
t ("p = poly ([1 2]); p(1)(1)");
t ("p = poly ([1 2]); [p.tag]");
t ("p = poly ([1 2]); {p.tag, p{1}}");
t ("p = poly ([1 2]); numel (p.tag)");
t ("x = 10:20; p = poly (3); x(p)");
t ("x = 10:20; p = poly (3); x(p) = 1; x(1:3)");
t ("x = {4,5,6}; p = poly (3); x{p}");
t ("x = 10:20; p = poly (3); x(p, 1)");
