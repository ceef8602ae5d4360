% Methods with the names of functions: size, numel, abs, end ...
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/operators"));
t ("a = Op (3); x = [5 6]; x(a)");
t ("a = Op (3); x = [5 6]; x(a) = 9");
t ("a = Op (3); double (a), abs (a), sum (a)");
t ("a = Op (3); length (a), isempty (a), numel (a), size (a), ndims (a)");
t ("a = Op (3); [m, n] = size (a)");
t ("a = Op (3); a(end)");
t ("a = Op (3); a(1, end)");
t ("a = Op (3); size (a, 1)");
t ("a = Op (3); rows (a)");
t ("a = Op (3); columns (a)");
t ("a = Op (3); isequal (a, 3)");
t ("a = Op (3); if a, disp yes, end");
t ("a = Op (3); a && true");
t ("a = Op (3); a || false");
t ("a = Op (3); !a");
t ("a = Op (3); isscalar (a), isvector (a), isrow (a)");
t ("a = Op (3); char (a), num2str (a), reshape (a, 1, 1); repmat (a, 2, 2); cat (1, a, a);");
