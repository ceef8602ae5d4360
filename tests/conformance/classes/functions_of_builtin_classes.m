% Functions in @double and @char.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
mkdir ("lib/@char");
mkdir ("lib/@double");
put ("lib/@double/dblonly.m", {
  "function r = dblonly (x)"
  "  r = \"for double\";"
  "end"
});
put ("lib/@char/dblonly.m", {
  "function r = dblonly (x)"
  "  r = \"for char\";"
  "end"
});
put ("lib/dblonly.m", {
  "function r = dblonly (x)"
  "  r = \"for all\";"
  "end"
});
addpath ([pwd "/lib"]);
t ("dblonly (1), dblonly ('a'), dblonly (true), dblonly (single (1)), dblonly ({}), dblonly (1:3), dblonly (1i)");
t ("dblonly (1, 'a'), dblonly ('a', 1), dblonly ()");
t ("cellfun (@dblonly, {1, 'a', true}, 'UniformOutput', false)");
t ("feval ('dblonly', 1), feval (@dblonly, 'a')");
t ("f = @dblonly; f (1), f ('a'), f (true)");
