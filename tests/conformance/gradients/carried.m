% Where a traced value is kept on the way: its derivative comes along (first part), or a warning says where it was lost (second).
1;
function show (f)
  lastwarn ("");
  plain = (f (1.3 + 1e-5) - f (1.3 - 1e-5)) / 2e-5;
  [J, g] = ad_gradient (f, 1.3);
  if (abs (g - plain) > 1e-6 * max (1, abs (plain)))
    printf ("%s: gradient %g, differences %g\n", func2str (f), g, plain);
  end
  if (! isempty (lastwarn ()))
    printf ("%s\n", lastwarn ());
  end
end
warning ("off", "Octavo:derivative-lost");
warning ("off", "Octavo:no-dependence");
% with its derivative
function y = in_appdata (x), setappdata (0, "k", x, "l", {x}); y = getappdata (0, "k") * getappdata (0, "l"){1}; end
function y = in_userdata (x)
  h = figure ("visible", "off", "UserData", x);
  y = get (h, "userdata") * x;
  set (h, "userdata", {x, 2});
  y = y + get (h, "UserData"){1} * x;
  set (h, struct ("userdata", x));
  y = y + get (h, "userdata") * x;
  close (h);
end
function y = in_global (x), global kept; kept = x; y = of_global () * x; end
function y = of_global (), global kept; y = kept ^ 2; end
function y = in_persistent (x), keep (x); y = keep () * x; end
function y = keep (x), persistent p; if (nargin), p = x; end, y = p; end
function y = in_handles (x), f = @(t) x * t; g = @() f (2) * x; y = g () + cellfun (f, {1, 2})(2) + feval (f, 3); end
function y = of_handle (x), f = @(t) x * t; y = functions (f).workspace{1}.x * x; end
function y = in_maps (x), m = containers.Map ("a", x); n = [m; containers.Map("b", x ^ 2)]; y = n("a") * n("b") + m.values (){1}; end
function y = in_callers (x), assignin ("caller", "zz", x); y = callee () * x; end
function y = callee (), y = evalin ("caller", "x"); end
function y = in_base (x), assignin ("base", "zz", x); y = evalin ("base", "zz") * x; end
function y = in_parser (x), p = inputParser; p.addParameter ("w", 1); p.parse ("w", x); y = p.Results.w * x; end
function y = at_the_end (x), global kept; c = onCleanup (@() in_global (x)); clear c; y = kept * x; end
function y = in_fields (x), s = setfield (struct ("v", x), "w", x ^ 2); c = struct2cell (s); y = c{2} + cell2struct (c, {"p", "q"}, 1).p; end
function y = evaluated (x), eval ("y = x ^ 2;"); evalc ("z = y * x;"); y = z; end
function y = by_functions (x), y = integral (@(t) x * t .^ 2, 0, 1) + fzero (@(t) t ^ 2 - x, [0 3]) + sum (structfun (@(v) v * 2, struct ("a", x, "b", 2))); end
function y = by_lists (x), c = num2cell ([x 2]); [a, b] = deal (c{:}); y = a * b + nthargout (1, @max, [x 1]) + cell2mat ({x, 3})(1); end
function y = recursive (x), y = x; if (x < 3), y = recursive (2 * x) + x; end, end
for f = {@in_appdata, @in_userdata, @in_global, @in_persistent, @in_handles, @of_handle, @in_maps, @in_callers, @in_base, @in_parser, ...
         @at_the_end, @in_fields, @evaluated, @by_functions, @by_lists, @recursive}
  show (f{1});
end
setappdata (0, "k", 1);
[J, g] = ad_gradient (@(x) in_appdata (x), 2);
disp (getappdata (0, "k") + 1), disp (class (getappdata (0, "k")))
rmappdata (0, "k", "l");
% as a constant
warning ("on", "Octavo:derivative-lost");
function told (f)
  printf ("%s: ", func2str (f));
  evalc ("[J, g] = ad_gradient (f, 1.3);");
  [text, id] = lastwarn ();
  printf ("%s, %s, gradient %g\n", strrep (text, "ad_gradient: ", ""), strrep (id, "Octavo:", ""), g);
end
function y = by_text (x), y = str2double (num2str (x, 17)) * x; end
function y = by_json (x), y = jsondecode (jsonencode (struct ("a", [x 2]))).a(1) * x; end
function y = by_saved (x), save ("-text", "f.txt", "x"); y = load ("f.txt").x * x; end
function y = by_loaded (x), y = x; save ("-binary", "f.bin", "x"); load ("f.bin"); y = y * x; end
function y = by_table (x), dlmwrite ("f.csv", x); y = dlmread ("f.csv") * x; end
function y = by_file (x)
  f = fopen ("f.t", "w");  fprintf (f, "%.17g\n", x);  fclose (f);
  f = fopen ("f.t");  v = fscanf (f, "%g");  fclose (f);
  y = v * x;
end
function y = by_bytes (x), y = typecast (typecast (x, "uint8"), "double") * x; end
function y = by_eval (x), eval (sprintf ("y = %.17g * x;", x)); end
function y = by_scan (x), y = 0; for k = 1:3, y += sscanf (sprintf ("%.17g", x), "%g") * x; end, end
function y = by_error (x), try, error ("%.17g", x); catch e, y = str2double (e.message) * x; end, end
function y = by_line (x), h = figure ("visible", "off"); l = line ([0 1], [x 2]); y = get (l, "ydata")(1) * x; close (h); end
for f = {@by_text, @by_json, @by_saved, @by_loaded, @by_table, @by_file, @by_bytes, @by_eval, @by_scan, @by_error, @by_line}
  told (f{1});
end
% numbers that were only shown are another matter
function y = shown (x), printf ("%g\n", x); s = sprintf ("%g", x); y = x * str2double ("4") + eval ("2 + 3"); end
lastwarn ("");
[J, g] = ad_gradient (@shown, 1.3)
lastwarn ()
