% What is no number, or missing, is NA; the words are in textdata.
texts = {"a,b,c\n1,,3\n4,x\n7,NaN,NA\n", "1 2 3\n4 5\n", "1,2,3\n4,,6\n", "1,2\n4,x\n", "A 1 2\nB 3 4\n", "h\n1;2\n3\n"};
for k = 1:numel (texts)
  name = tempname ();
  fid = fopen (name, 'w'); fputs (fid, texts{k}); fclose (fid);
  [a, delimiter, rows] = importdata (name)
  delete (name);
end
