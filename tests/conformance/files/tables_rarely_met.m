% What tables in texts may hold: exponents, blanks, complex numbers, headers, other separators.
1;
function t (varargin)
  for k = 1:numel (varargin)
    try
      eval (varargin{k});
    catch e
      disp (["ERR: " strtrim(e.message)]);
    end
  end
end
function put (text)
  f = fopen ("t.txt", "w");
  fputs (f, text);
  fclose (f);
end
put ("1.5e3,2E-2\n3e+1,-4.25\n");
t ("dlmread ('t.txt')", "dlmread ('t.txt', ',', 1, 0)", "csvread ('t.txt', [0 1 1 1])", "dlmread ('t.txt', ',', 'A2..B2')", "dlmread ('nosuch.txt')");
put ("a b\n1;2\n3;x\n");
t ("dlmread ('t.txt', ';', 1, 0)", "dlmread ('t.txt', ';', 'emptyvalue', -1)", "f = fopen ('t.txt'); fgetl (f); x = dlmread (f, ';'), fclose (f);");
put ("1+2i,3\n4i,5\n");
t ("dlmread ('t.txt')");
dlmwrite ("t.txt", [1 2; 3 4.5], ";", 1, 2);
t ("fileread ('t.txt')", "dlmwrite ('t.txt', [1 2], '-append', 'delimiter', ' '); fileread ('t.txt')", "dlmwrite ('t.txt', [pi 2], 'precision', 3); fileread ('t.txt')", "dlmwrite ('t.txt', [1 2], 'precision', '%05.1f', 'newline', 'pc'); double (fileread ('t.txt'))", "dlmwrite ('t.txt', [1+2i 3]); fileread ('t.txt')");
t ("c = textscan (\"1,2\\n3,4\", '%f %f', 'delimiter', ',')", "c = textscan (\"h1 h2\\n1 2\\n3 4\", '%d %f32', 'headerlines', 1)", "c = textscan ('a,b,,c', '%s', 'delimiter', ',')", "c = textscan ('1 % x', '%f', 'commentstyle', 'matlab')", "c = textscan ('1;2;3', '%d8', 2, 'delimiter', ';')", "c = textscan ('ab12', '%2c%d')", "c = textscan ('1 x', '%f', 'nosuch', 1)", "c = textscan ('1 x', '%f', 'delimiter')", "c = textscan ('1 x 2', '%f', 'returnonerror', 0)", "c = textscan ('1 NA 2', '%f', 'treatasempty', 'NA')", "c = textscan ('[1] [2]', '[%f]')", "c = textscan ('1 2 3 4', '%f %*f')", "c = textscan ('a1 b2', '%[a-z]%d')", "[a, b] = strread ('1 2 3 4', '%d %f')", "strread (1)", "[a, b] = strread ('x 1 y 2', '%s %d')", "c = textscan ('1,2,3', '', 'delimiter', ',')", "c = textscan (\"1,2\\n3\\n\", '%f %f', 'delimiter', ',', 'emptyvalue', -7)", "c = textscan (\"1,2\\n3,4\", '%f %f', 'delimiter', ',', 'collectoutput', 1)");
% the last line is too short: what is missing is empty, if the line has an end
function show (varargin)
  c = textscan (varargin{:});
  printf ("%s:", varargin{2});
  for k = 1:numel (c)
    if iscell (c{k}), printf (" {%s}", strjoin (c{k}, "|")); else printf (" [%s]", num2str (c{k}')); end
  end
  printf ("\n");
end
show ("1\n", "%f %f %d");
show ("1,2\n3", "%f %f", "delimiter", ",");
show ("1,2\n3 \n ", "%f %f", "delimiter", ",");
show ("1,2\n3\n", "%f,%f");
show ("1 x 2\n3\n", "%f x %f");
show ("a b\nc\n", "%s %s");
show ("1 ab\n3 \n", "%f %2c");
show ("1 ab\n3 \n", "%f %[a-z]");
show ("1;2\n3\n", "%f %f", "delimiter", ";", "multipledelimsasone", 1);
show ("1,2\n3\n", "%f %*f", "delimiter", ",");
