% An assignment as a condition is warned of, unless it stands in a second pair of parentheses.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
end
function show (what)
  [text, id] = lastwarn ();
  printf ("%s: [%s] [%s]\n", what, regexprep (text, 'file ''\S*/', 'file '''), id);
  lastwarn ("", "");
end
texts = { "if x = 3, end", "if (x = 3), end", "if ((x = 3)), end", "while (x = 0) end", "while x = 0, end", "if (x += 1) end"
          "do, until x = 1", "if 0, elseif x = 1, end", "if (x == 3) end", "if (y = 1) == 1, end", "switch x = 3, end", "if [a, b] = deal (1), end" };
for k = 1:numel (texts)
  lastwarn ("", "");
  try, eval (texts{k}); catch e, disp (e.message), end
  show (texts{k});
  put (sprintf ("condition_%d.m", k), ["x = 1;\n  " texts{k} "\n"]);
  try, source (sprintf ("condition_%d.m", k)); catch e, disp (e.message), end
  show (texts{k});
end
warning ("off", "Octave:assign-as-truth-value");
eval ("if x = 3, end");
show ("off");
