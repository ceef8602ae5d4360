% Fields of an object from inside and outside of its class.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/references"));
t ("r = ref (3)");
t ("r = ref (3); r.v");
t ("r = ref (3); r(1)");
t ("r = ref (3); r{1}");
t ("r = ref (3); r.v = 4");
t ("r = ref (3); r(2) = 4");
t ("r = ref (3); get (r, 'v'), r = set (r, 'v', 8); get (r, 'v')");
t ("r = ref (3); [r, y] = mod2 (r); get (r, 'v'), get (r, 's'), y");
t ("r = ref (3); r.new = 4; get (r, 'new'), fieldnames (r)");
t ("r = ref (3); r.v.x = 4; get (r, 'v')");
t ("r = ref (3); r.v(3) = 4; get (r, 'v')");
t ("r = ref (3); r{1} = 4");
t ("r = ref (3); r(1).v = 4; get (r, 'v')");
t ("r = ref (3); r(1).v");
t ("r = ref (3); r.v.x");
