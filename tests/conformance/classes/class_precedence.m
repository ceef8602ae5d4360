% superiorto, inferiorto: whose method is called.
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
mkdir ("lib/@jr");
mkdir ("lib/@sr");
put ("lib/@jr/jr.m", {
  "function s = jr (v)"
  "  s = class (struct (\"v\", v), \"jr\");"
  "  inferiorto (\"sr\");"
  "end"
});
put ("lib/@jr/plus.m", {
  "function r = plus (a, b)"
  "  r = sprintf (\"jr plus: %s %s\", class (a), class (b));"
  "end"
});
put ("lib/@jr/who2.m", {
  "function r = who2 (a, b)"
  "  r = sprintf (\"jr who2: %s %s\", class (a), class (b));"
  "end"
});
put ("lib/@sr/plus.m", {
  "function r = plus (a, b)"
  "  r = sprintf (\"sr plus: %s %s\", class (a), class (b));"
  "end"
});
put ("lib/@sr/sr.m", {
  "function s = sr (v)"
  "  s = class (struct (\"v\", v), \"sr\");"
  "  "
  "end"
});
put ("lib/@sr/who2.m", {
  "function r = who2 (a, b)"
  "  r = sprintf (\"sr who2: %s %s\", class (a), class (b));"
  "end"
});
addpath ([pwd "/lib"]);
t ("j = jr (1); r = sr (2); j + r, r + j, who2 (j, r), who2 (r, j), j + 1, 1 + r, who2 (j, 1)");
