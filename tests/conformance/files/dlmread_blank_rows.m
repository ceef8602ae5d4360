% A blank line is no row, unless the separator asked for is blank itself.
1;
function wr (t), f = fopen ('x.txt', 'w'); fputs (f, t); fclose (f); end
function s = sh (v), if ischar (v), s = ['"' v '"']; else s = [class(v)(1:2) mat2str(v)]; end, end
texts = {"9 9\n1 2\n\n3 4\n", "1,2\n\n3,4\n", "\n\n1,2\n3,4\n", "\n1 2\n3 4\n", "1 2\n \n3 4\n", "1 2\n   \n3 4\n\n", "1\t2\n\n3\t4\n", "1;2\n\n3;4\n", "1,2\n\n\n3,4\n", "1 2\n\n\n3 4", "", "a b\n\n1 2\n", "1, 2\n , \n3, 4\n", "1,2\n,\n3,4\n", "1,2,\n3,4,\n", "1 2 \n3 4 \n", " 1 2\n 3 4\n", "1  2\n3   4\n", "1\n\n2\n", "1,,2\n3,4\n", "# c\n\n1 2\n", "1 2\n\t\n3 4\n", "1 2\n3\n", "1 2 3\n4 5\n"};
args = {'', ', " "', ', ","', ', "\t"', ', " ", 1, 0', ', ",", 1, 0', ', "", 1, 0', ', ", "', ', ";"', ', "", [1 0 2 1]', ', " \t"', ', ",", 2, 0'};
for k = 1:numel (texts)
  wr (texts{k});
  for j = 1:numel (args)
    try, r = eval (['dlmread ("x.txt"' args{j} ')']); s = sh (r); catch e, s = ['!! ' e.message]; end
    printf ("%-26s %-20s %s\n", undo_string_escapes (texts{k}), args{j}, s);
  end
  try, s = sh (csvread ("x.txt")); catch e, s = e.message; end
  printf ("%-26s csvread %s\n", undo_string_escapes (texts{k}), s);
end
