% Objects of an @folder as values.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/references"));
t ("r = ref (3); disp (r)");
t ("r = ref (3); display (r)");
t ("r = ref (3); x = {r}, y.z = r");
t ("r = ref (3); r + 1");
t ("r = ref (3); 1 + r");
t ("r = ref (3); isequal (r, r), isequal (r, ref (4))");
t ("r = ref (3); [r r]");
t ("r = ref (3); size (r), numel (r), columns (r)");
t ("r = ref (3); s = struct (r)");
t ("r = ref (3); if r, end");
t ("r = ref (3); for x = r, x, end");
t ("r = ref (3); abs (r)");
t ("r = ref (3); sin (r)");
t ("r = ref (3); num2str (r)");
t ("r = ref (3); x = 1:3; x(r)");
t ("r = ref (3); sizeof (r)");
t ("class (struct ('a', 1), 'ref')");
t ("class (1, 'ref')");
t ("class ('a', 1)");
t ("inferiorto ('x')");
t ("superiorto ('x')");
t ("methods ref");
t ("r = ref (3); inputname (1)");
t ("r = ref (1); r(1,1)");
t ("ref");
