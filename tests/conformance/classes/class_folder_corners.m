% Accesses to objects of an @folder in odd places.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/references"));
t ("r = ref (3); rmfield (r, 'v')");
t ("r = ref (3); struct2cell (r)");
t ("r = ref (3); r.('v')");
t ("r = ref (3); r.v++");
t ("r = ref (3); r += 1");
t ("r = ref (3); for k = 1:2, r.v = k; end; get (r, 'v')");
t ("r = ref (3); get (r)");
t ("r = ref (3); get (r, 'nosuch')");
t ("r = ref (3); r()");
t ("r = ref (3); r(2)");
t ("r = ref (3); r(:)");
t ("r = ref (3); f = @() get (r, 'v'); f ()");
t ("r = ref (3); strcmp (r, 'a')");
t ("r = ref (3); isequal (r, struct (r))");
t ("r = ref (3); builtin ('class', r), builtin ('size', r)");
t ("r = ref (3); validatestring ('a', {'abc'})");
t ("r = ref (3); typecast (r, 'double')");
t ("r = ref (3); double (r)");
t ("r = ref (3); disp (class (r))");
t ("r = ref (3); [a, b] = size (r)");
t ("r = ref (3); ndims (r), columns (r), rows (r)");
t ("r = ref (3); e = r(end)");
t ("r = ref (3); switch r, case 1, disp one, otherwise, disp other, end");
t ("r = ref (3); while r, end, disp done");
t ("r = ref (3); r && 1");
