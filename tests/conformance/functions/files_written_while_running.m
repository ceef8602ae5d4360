% Functions and scripts that the program itself writes, changes, moves and deletes.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
endfunction
put ("m1.m", "function m1 ()\n disp (mfilename ()); disp (eval ('mfilename ()')); m1sub (); f = @() mfilename (); disp (f ());\n end\nfunction m1sub ()\n disp (mfilename ());\n evalc ('disp (1)');\nend\n");
m1
x = 3;
put ("sx.m", "disp (exist ('x'))\nx = x + 1;\n"); sx; x
put ("s5.m", "function_like = 2;\n"); s5; function_like
put ("s6.m", "1;\nfunction r = in_s6 ()\n r = 6;\nend\n"); s6; in_s6 ()
put ("f8.m", "  % comment\n\n# another\nfunction r = f8 ()\n r = 8;\nend\n"); f8 ()
put ("f9.m", "%{\nblock\n%}\nfunction [a, b] = f9 ()\n a = 1; b = 2;\n"); [a, b] = f9 ()
put ("f10.m", "function f10\n disp ('ten')\n"); f10
put ("f11.m", "function f11\n disp ('eleven')\nendfunction\nf11 ();\n"); try, f11, catch e, disp (e.message), end
put ("f13.m", ""); try, f13, disp ('empty ok'), catch e, disp (e.message), end
put ("f14.m", "% only a comment\n"); try, f14, disp ('comment ok'), catch e, disp (e.message), end
put ("f15.m", "function r = f15 (\n"); try, f15, catch e, disp (strtok (e.message, "\n")(1:24)), end
put ("f15.m", "function r = f15 ()\n r = 15;\nend\n"); try, disp (f15 ()), catch e, disp (strtok (e.message, "\n")), end
put ("f16.m", "function r = other ()\n r = 16;\nend\n"); try, disp (f16 ()), catch e, disp (e.message), end
try, other (), catch e, disp (e.message), end
mkdir ("f17.m"); try, f17, catch e, disp (e.message), end
rmdir f17.m
exist ("f8"), exist ("f8.m"), exist ("./f8.m"), exist ([pwd "/f8.m"]), exist ([pwd "/f8"]), strrep (which ("f8"), pwd, "")
exist ("sx")
clear f8, f8 ()
a1 = is_function_handle (@f8); a1
w = which ("f8"); strrep (w, pwd, "")
put ("g20.m", "function r = g20 ()\n r = sub20 ();\nend\nfunction r = sub20 ()\n r = 20;\nend\n"); g20 ()
put ("g20.m", "function r = g20 ()\n r = sub20 ();\nend\nfunction r = sub20 ()\n r = 21;\nend\n"); rehash; clear g20; g20 ()
put ("rec.m", "function r = rec (n)\n if n == 0, r = 0; else r = n + rec (n - 1); end\nend\n"); rec (4)
% a function that rewrites itself while it runs
put ("selfy.m", "function r = selfy (k)\n r = 1;\n if k, put ('selfy.m', strrep (fileread ('selfy.m'), 'r = 1', 'r = 2')); clear selfy; r = r + 10 * selfy (0); end\nend\n"); selfy (1)
% loops that make functions
for k = 1:3, n = sprintf ("gen%d", k); put ([n ".m"], sprintf ("function r = %s ()\n r = %d;\nend\n", n, k * 10)); printf ("%d ", feval (n)); end, printf ("\n");
for k = 1:3, put ("same.m", sprintf ("function r = same ()\n r = %d;\nend\n", k)); clear same; printf ("%d ", same ()); end, printf ("\n");
disp ('--- new, changed and deleted files')
function t (label, code)
  try
    r = evalc (code); printf ("%s: %s\n", label, strrep (strrep (strtrim (r), "\n", "|"), pwd (), "CWD"));
  catch e
    printf ("%s: !! %s\n", label, strrep (strtrim (e.message), "\n", "|"));
  end
endfunction
put ("v1.m", "function r = v1 ()\n r = 1;\nend\n"); t ("new function", "v1 ()");
pause (1.1); put ("v1.m", "function r = v1 ()\n r = 3;\nend\n"); rehash (); t ("changed, rehash", "v1 ()");
put ("v1.m", "function r = v1 ()\n r = 6;\nend\n"); clear v1; t ("changed, clear v1", "v1 ()");
put ("v1.m", "function r = v1 ()\n r = 10;\nend\n"); clear -x zzz; t ("changed, clear -x", "v1 ()");
delete ("v1.m"); rehash (); t ("deleted, rehash", "v1 ()"); t ("deleted, exist", "exist ('v1')");
put ("v1.m", "disp ('script now')\n"); t ("a script of that name", "v1");
mkdir ("d1"); put ("d1/k1.m", "function r = k1 ()\n r = 'k1 in d1';\nend\n"); t ("not on the path", "k1 ()");
addpath ([pwd "/d1"]); t ("on the path", "k1 ()");
put ("d1/k2.m", "function r = k2 ()\n r = 'k2 in d1';\nend\n"); t ("written into a folder of the path", "k2 ()");
put ("k2.m", "function r = k2 ()\n r = 'k2 here';\nend\n"); rehash (); t ("hidden by one here", "k2 ()");
delete ("k2.m"); rehash (); t ("uncovered", "k2 ()");
rmpath ([pwd "/d1"]); t ("rmpath", "k1 ()");
cd d1; t ("in that folder", "k1 ()"); cd ..
system ("printf 'function r = h1 ()\nr = 1;\nend\n' > h1.m"); t ("by system", "h1 ()"); t ("by system, exist", "exist ('h1')");
movefile ("h1.m", "h9.m"); rehash (); t ("moved", "exist ('h9')"); t ("moved away", "exist ('h1')");
put ("median.m", "function r = median (x)\n r = 'mine';\nend\n"); rehash (); t ("hides the library", "median (3)");
delete ("median.m"); rehash (); t ("the library again", "median (3)");
put ("h7.m", "function r = h7 ()\n persistent n; if isempty (n), n = 0; end\n n++; r = n;\nend\n");
t ("persistent", "h7 ()"); t ("persistent", "h7 ()"); rehash (); t ("kept by rehash", "h7 ()"); clear h7, t ("forgotten by clear", "h7 ()");
mkdir ("d2"); mkdir ("d2/private"); addpath ([pwd "/d2"]);
put ("d2/pub.m", "function r = pub ()\n r = priv ();\nend\n"); t ("no private function yet", "pub ()");
put ("d2/private/priv.m", "function r = priv ()\n r = 'private';\nend\n"); t ("there it is", "pub ()");
delete ("d2/private/priv.m"); rehash (); t ("gone", "pub ()");
