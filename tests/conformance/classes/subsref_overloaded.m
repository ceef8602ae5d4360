% A class that answers all accesses itself.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/overloaded"));
t ("s = Sub (); s.a");
t ("s = Sub (); s.a.b.c");
t ("s = Sub (); s(1)");
t ("s = Sub (); s(1,2).x{3}");
t ("s = Sub (); s{1}");
t ("s = Sub (); [a, b] = s{1}");
t ("s = Sub (); [a, b] = s.a");
t ("s = Sub (); x = {s{1:3}}");
t ("s = Sub (); s.a ()");
t ("s = Sub (); s.meth ()");
t ("s = Sub (); s.meth (3)");
t ("s = Sub (); meth (s)");
t ("s = Sub (); s(end)");
t ("s = Sub (); s.a(end)");
t ("s = Sub (); s.builtin.x");
t ("s = Sub (); f (s.a)");
t ("s = Sub (); numel (s.a)");
t ("s = Sub (); c = {s}; c{1}.a");
t ("s = Sub (); c = {s}; c{1}.a = 6; class (c{1})");
t ("s = Sub (); s(:)");
t ("s = Sub (); s()");
t ("s = Sub (); s");
t ("s = Sub (); s.('dyn')");
t ("s = Sub (); s{:}");
t ("s = Sub (); s(1)(2)");
t ("s = Sub (); subsref (s, substruct ('.', 'x'))");
t ("s = Sub (); builtin ('subsref', s, substruct ('.', 'x'))");
t ("s = Sub (); builtin ('subsref', s, substruct ('.', 'getx', '()', {}))");
