% Which text files load takes for tables, what it reads of them, and its words for the others.
1;
function wr (t), f = fopen ('x.txt', 'w'); fputs (f, t); fclose (f); end
function s = sh (v), if ischar (v), s = ['"' v '"']; elseif isstruct (v), s = disp (v); else s = [class(v)(1:2) mat2str(v)]; end, end
texts = {"1 2\n3 4\n", "1 2\n3\n", "a b\n1 2\n", "%c\n1 2\n3 4\n", "1;2;3\n4;5;6\n", "1,2;3\n4,5;6\n", "1 2;3\n4 5;6\n", "1\t2\n3\t4\n", "# c\n# d\n1 2\n", "1 2 # c\n3 4\n", "1 2 % c\n3 4\n", "1,2,\n3,4,\n", ",1,2\n,3,4\n", "1,,2\n3,,4\n", "1 , 2\n3 , 4\n", "1;\n2;\n", ";1\n;2\n", "1 2\n\n3 4\n", "\n\n1 2\n", "   \n1 2\n", "1\n2\n3\n", "1 2 3", "NaN Inf\n-Inf NA\n", "nan inf\n", "0x10 1\n", "1 a\n2 b\n", "1 2\na b\n", "", "\n", "% only\n", "abc", "1+2i 3\n", "[1 2]\n", "1 2\r\n3 4\r\n", "1\r2\r", "1 2 3\n4 5\n6\n", "1:2\n", "'a' 1\n", "1 2\n3 4 5\n", "1 2\n% mid\n3 4\n", "1,2\n3;4\n", "1,2\n3 4\n", "+1 -2\n", ".5 1.\n", "1_000 2\n", "1 2\n3 x\n", "1,2\n3,x\n", "x,y\n1,2\n", "\"a\";\"b\"\n1;2\n", "1 2;\n3 4;\n", "1,2;\n3,4;\n", "1.5;2.5\n", "1;2\n3\n", "1;2\n;3\n", "5 ; 6\n7 ; 8\n", "1 2 3 ;\n", "%h1;h2\n1;2\n", "-1;-2\n", "1	;2\n", "1 2\n \t\n3 4\n","1 2 3 4 5\n","1.0000000e+00 2.0000000e+00\n","1 NAN\n","1/2 3\n","2019-01-02 3\n","1 2 abc\n","abc 1 2\n", "1 2\nabc\n", "1 # 2\n", "1;2 # c\n", "# x;y\n1;2\n", "1 2\n3 4\n5\n"};
opts = {'', ', "-ascii"', ', "-text"'};
for k = 1:numel (texts)
  wr (texts{k});
  for j = 1:2
  try, r = eval (['load ("x.txt"' opts{j} ')']); s = sh (r); catch e, s = ['!! ' e.message]; end
  printf ("%-26s %-10s %s\n", undo_string_escapes (texts{k}), opts{j}, s);
  end
end
