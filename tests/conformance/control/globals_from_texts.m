% a declaration in a text or script that a function runs: what follows in the function means the global variable
global g; g = 4;
function show (), global g; disp (g), end
function set (x), global g; g = x; end
function f1 (), eval ("global g"); g = g + 1; show (); g(2) = 3; show (); disp (isglobal ("g")), end
f1 (), g
function f2 (), eval ("global g"); set (7); disp (g); x = g; x = 5; show (); y = {g}; s.a = g; disp (class (y{1})), g += 1; show (), end
f2 (), g
% in loops, with calls, deeper, and where the function leaves by an error
function f3 (), eval ("global g"); g = 0; for k = 1:300, g = g + k; if (k == 150), set (-1); end, end, end
f3 (), g
function f4 (n), eval ("global g"); g(end+1) = n; if (n > 0), f4 (n - 1); end, g(end+1) = -n; end
g = []; f4 (3), g
function f5 (), eval ("global g"); g = "before"; error ("no"); end
try, f5 (), catch e, disp (e.message), end, g
function f6 (), eval ("global g"); cellfun (@(x) set (x), {1, 2}); disp (g); g = 9; h = @() g; set (3); disp ([g, h()]), end
f6 (), g
% cleared: the link is gone, the global variable is not
function f7 (), eval ("global g"); g = 11; clear g; g = 12; show (); eval ("global g"); disp (g), end
f7 ()
% the caller's variable
function up (), evalin ("caller", "global g"); evalin ("caller", "g = g + 1;"); assignin ("caller", "g", 30); show (), end
function f8 (), g = 1; clear g; up (); disp (g), g = 31; show (), end
f8 (), g
% texts in texts, and a name that the function never says
function f9 (), eval ("eval ('global g'); g = 40; show ()"); g = 41; show (), eval ("g = 42; show ()"); disp (g), eval ("clear g"), show (), end
f9 ()
function f10 (), eval ("global g"); show (); eval ("g = 50;"); show (), end
f10 (), g
% the function declares it later, and one that it gives back
function f11 (), eval ("global g; g = 60;"); show (); global g; g = 61; show (), end
f11 ()
function g = f12 (), eval ("global g"); g = 70; show (); end
x = f12 ();
x, g
function f13 (), eval ("global fresh"); disp (size (fresh)), fresh = 5; f14 (); disp (fresh), end
function f14 (), global fresh; disp (fresh), fresh = 6; end
f13 ()
% a script and a file
function f15 (folder), run (fullfile (folder, "gs.m")); disp (verbose); verbose = 3; f16 (), end
function f16 (), global verbose; disp (verbose), end
d = tempname (); mkdir (d); fid = fopen (fullfile (d, "gs.m"), "w"); fputs (fid, "global verbose\nverbose = 2;\n"); fclose (fid);
f15 (d), f15 (d)
function f17 (name), load (name); disp (g), g = g * 2; show (), end
save ("-text", fullfile (d, "data"), "g"); set (0); f17 (fullfile (d, "data")), g
confirm_recursive_rmdir (0); rmdir (d, "s"); disp (exist (d))
