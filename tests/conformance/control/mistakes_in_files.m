% What is said of program files that are none: sourced, run, called as a script and as a function. Where the mistake is the
% end of a line, Octave counts it to the next line and shows nothing; only the first two lines are compared there.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
end
function show (message, lines)
  message = regexprep (message, 'file \S*/', 'file ');
  parts = strsplit (message, "\n");
  printf ("%s\n", parts{1:min (lines, end)});
end
texts = {
  "x = 1;\ny = 2 3;\n"
  "if 1\n  x = 2;\nendfor\n"
  "for k = 1:3\n x = k;\n  endif\n"
  "while 0\nendif\n"
  "x = 1;\n  x = [1, 2)\n"
  "function f (a, b, a)\nend\n"
  "x = 1\n3 = x\n"
  "x = 1;\nbreak\n"
  "function bad_jump ()\n  continue\nend\n"
  "a.b = c d\n"
};
for k = 1:numel (texts)
  name = sprintf ("mistake_%d", k);
  put ([name ".m"], texts{k});
  try, source ([name ".m"]); catch e, show (e.message, 99); end
  try, run (name); catch e, show (e.message, 99); end
  try, feval (name); catch e, show (e.message, 99); end
  try, eval (name); catch e, show (e.message, 99); end
end
texts = { "x = 1 +\n", "x = [1 2\n", "x = (2", "if 1\n x = 2;\n", "f = @(x) x +\n", "x = 'abc\n", "while 1", "function g\n if 1\n\n", "try\n x" };
for k = 1:numel (texts)
  name = sprintf ("open_%d", k);
  put ([name ".m"], texts{k});
  try, source ([name ".m"]); catch e, show (e.message, 2); end
end
% What stands on whole lines before a mistake in an evaluated text has run.
try, eval ("x = 5\ny = ]\n"); catch e, show (e.message, 2); end
try, eval ("x = 6, y = ]\n"); catch e, show (e.message, 2); end
try, eval ("for k = 1:2\n x = k\nend\nend\n"); catch e, show (e.message, 2); end
x
