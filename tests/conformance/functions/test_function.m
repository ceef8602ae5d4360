% test, all its forms: what is shown, where the run stops, what is counted, what goes into the log.
1;
function write (name, varargin)
  fid = fopen (name, 'w');
  fprintf (fid, '%s\n', varargin{:});
  fclose (fid);
end
function show (text)
  disp (strrep (text, pwd, 'HERE'))
end
write ("a.tst", "%!test <12345> assert (0)", "%!assert (1)")
write ("b.tst", "%!test <*12345> assert (0)", "%!assert (1)")
write ("c.tst", "%!testif HAVE_NOTHING_AT_ALL", "%! assert (0)")
write ("d.tst", "%!shared a, b, s", "%! a = 5; b = [1 2; 3 4]; s.x = 3;", "%!assert (a, 6)", "%!shared", "%!assert (2, 6)")
write ("e.tst", "%!shared q", "%! q = 5; error (\"no\");", "%!assert (q, [])", "%!test <123> assert (1)", "%!xtest assert (1)", "%!xtest <123> assert (0)", "%!error <abc> error (\"xabcx\")", "%!error <42> error (\"the 42\")", "%!warning error (\"what\")", "%!fail (\"error ('x')\", \"y\")", "%!testif HAVE_PCRE ; false", "%! assert (0)", "%!testif ; true", "%! assert (1)", "%!testif HAVE_PCRE <123>", "%! assert (0)")
write ("f.tst", "%!demo", "%! a = 1;", "%! disp (a)", "", "%!assert (1)", "%!demo", "%! b = 2;")
write ("g.tst", "%!test assert (1)", "%! x = 3;", "", "x = 5;", "%! assert (x, 3)", "%!test", "%! error (\"MyPkg:id\", \"line one\\nline two\");", "%!test error (\"with newline\\n\");", "%!assert (zeros (2), ones (2))")
write ("ok.tst", "%!assert (1, 1)", "%!test disp (3)")
for n = {"a", "b", "c", "d", "e", "f", "g", "ok"}
  n = ["./" n{1} ".tst"];
  printf ("=== %s\n", n)
  show (evalc ("test (n)"))
  show (evalc ("ok = test (n)"))
  show (evalc ("[a, b, c, d, e, f, g] = test (n, 'quiet')"))
  show (evalc ("test (n, 'quiet', 'log')"))
  disp (fileread ("log"))
  show (evalc ("ok = test (n, 'normal', 'log')"))
  disp (fileread ("log"))
  if (n(3) != "f")   # demos wait for a key
    show (evalc ("test (n, 'verbose')"))
  end
  [c, i] = test (n, "grabdemo")
end
calls = {{""}, {[]}, {3}, {"ok.tst", 3}, {"ok.tst", "bogus"}, {"ok.tst", "quiet", "/nosuchdir/x.log"}, {"ok.tst", "", []}, ...
         {"ok.tst", "quiet", "", 4}, {"", "explain"}, {[], "explain", stdout}, {"verbose", "ok.tst"}, {"ok.tst", "Quiet"}, {"nosuch"}, ...
         {"+"}, {"if"}, {"sin"}, {"sin", "quiet"}, {"nosuch", "verbose", stdout}};
for k = 1:numel (calls)
  printf ("--- %d\n", k);
  try, test (calls{k}{:}), catch e, disp (strtok (e.message, "\n")), end
end
[n, total] = test ("nosuch")
ok = test ("nosuch")
[c, i] = test ("nosuch", "grabdemo")
fid = fopen ("both", "w"); show (evalc ('test ("./ok.tst", "normal", fid)')); test ("./a.tst", "quiet", fid); fclose (fid);
disp (fileread ("both"))
