% Private properties in functions that a method makes.
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
put ("lib/M6.m", {
  "classdef M6"
  "  properties (Access = private, Hidden)"
  "    p = 1;"
  "  end"
  "  methods (Access = public, Static = true)"
  "    function r = s (), r = M6 ().p; end"
  "    function r = viaanon (), f = @(o) o.p; r = f (M6 ()); end"
  "    function r = viacell (), r = cellfun (@(o) o.p, {M6()}); end"
  "    function r = retanon (), r = @(o) o.p; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("M6.s (), M6.viaanon (), M6.viacell ()");
t ("f = M6.retanon (); f (M6 ())");
