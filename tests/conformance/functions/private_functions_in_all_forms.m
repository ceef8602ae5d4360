% Private functions in expressions, handles, scripts, nested calls; variables of the same name come first.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
endfunction
mkdir a; mkdir a/private; mkdir b; 
put ("a/private/pw.m", "function r = pw (varargin)\n r = ['pw:' num2str(numel(varargin))];\nend\nfunction r = sub1 ()\n r = 'sub1 of pw';\nend\n");
put ("a/private/pscript.m", "psv = 'ps ran';\n");
put ("a/private/pscall.m", "try, pscv = pw (); catch e, pscv = ['!! ' strtok(e.message, \"\\n\")]; end\n");
put ("a/private/hf.m", "function r = hf (x)\n r = 10 * x;\nend\n");
put ("a/private/hk.m", "function r = hk (x)\n r = sub (x);\nend\nfunction r = sub (x)\n r = hf (x) + 1;\nend\n");
put ("a/private/gethandle.m", "function h = gethandle ()\n h = {@hf, @loc, @(x) hf (x), @(x) loc (x), 'hf'};\nend\nfunction r = loc (x)\n r = -hf (x);\nend\n");
put ("a/u1.m", "function u1 ()\n pscript\n disp (psv)\n pscall\n disp (pscv)\n f = @(x) hf (x) + 1;\n disp (f (1))\n g = @() cellfun (@hf, {1, 2});\n disp (g ())\n g = @() cellfun ('hf', {1, 2});\n disp (g ())\n disp (func2str (f))\n disp (fminsearch (@(x) hf (x)^2, 1) < 1)\n disp (accumarray ([1;1;2], [1;2;3], [], @(x) hf (sum (x))))\n k = @(f) f (3);\n disp (k (@hf))\n m = @() k (@hf);\n disp (m ())\n disp (hk (2))\n h = gethandle ();\n disp ([h{1}(1) h{2}(1) h{3}(1) h{4}(1) feval(h{5}, 1)])\n x = hf (1) + hf (2) * hf (hf (3))\n [hf(1) hf(2)]\n s.a = hf (2); disp (s.a)\n c = {hf(1)}; disp (c)\n if hf (0), else, disp ('zero'), end\n hf = 5; disp (hf (1))\n clear hf\n disp (hf (1))\n hf;\nend\n");
put ("a/u2.m", "function h = u2 ()\n h = {@hf, @(x) hf (x), @u2sub, @(x) u2sub (x), @() feval ('hf', 4), @() feval ('u2sub', 4), @() eval ('hf (7)'), @() cellfun ('u2sub', {1}), @() cellfun ('hf', {1})};\nend\nfunction r = u2sub (x)\n r = hf (x) / 2;\nend\n");
put ("a/u3.m", "function r = u3 (varargin)\n r = 0; try, hf = varargin{1}; catch, end\n r = hf (1);\nend\n");
put ("b/v1.m", "function r = v1 (f, x)\n r = f (x);\nend\n");
put ("b/v2.m", "function r = v2 (f, x)\n r = feval (f, x);\nend\n");
addpath ([pwd "/a"], [pwd "/b"]);
try, u1, catch e, disp (e.message), printf ("%s %d\n", e.stack(1).name, e.stack(1).line), end
h = u2 ();
for k = 1:9, try, if k < 5, disp (h{k}(2)), else, disp (h{k} ()), end, catch e, disp (['!! ' e.message]), end, end
disp (v1 (h{1}, 4)); disp (v2 (h{1}, 4)); disp (v1 (h{3}, 4));
try, disp (v2 ('hf', 4)); catch e, disp (e.message), end
disp (cellfun (h{1}, {1,2})); disp (cellfun (h{3}, {1, 2}));
disp (func2str (h{1})), disp (func2str (h{2})), disp (func2str (h{3}))
h{1}, h{3}
try, disp (u3 ()), catch e, disp (e.message), end
try, disp (u3 (7)), catch e, disp (e.message), end
