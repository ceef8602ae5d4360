% Sparse matrices in files: text and MAT, in cells and structs, and damaged ones.
S = sparse ([1 0 2; 0 0 3.5]);  B = S > 1;  C = S * (1 + 2i);  Z = sparse (2, 2);  E = sparse (0, 3);
c = {S, {B}};  s.a = C;
kinds = {"-text", "-v6", "-v7"};
for k = 1:3
  file = [tempname() ".x"];
  save (kinds{k}, file, "S", "B", "C", "Z", "E", "c", "s");
  r = load (file);
  for f = {"S", "B", "C", "Z", "E", "c", "s"}
    v = eval (f{1});
    ok = isequal (r.(f{1}), v) && issparse (r.(f{1})) == issparse (v) && isequal (size (r.(f{1})), size (v)) ...
         && strcmp (class (r.(f{1})), class (v));
    if (! ok), printf ("wrong: %s %s\n", kinds{k}, f{1}); end
  end
  if (! (issparse (r.c{1}) && islogical (r.c{2}{1}) && issparse (r.s.a))), disp ("wrong: inside"); end
  delete (file);
end
file = [tempname() ".txt"];
bad = {"# nnz: 1\n# rows: 2\n# columns: 2\n3 1 5\n", "# nnz: 2\n# rows: 2\n# columns: 2\n1 1 5\n", "# rows: 2\n", ...
       "# nnz: 1\n# rows: 2\n# columns: 2\n1 0 5\n", "# nnz: -1\n# rows: 2\n# columns: 2\n", ...
       "# nnz: 999999999\n# rows: 2\n# columns: 2\n1 1 5\n"};
for k = 1:numel (bad)
  fid = fopen (file, "w");  fprintf (fid, "# Created by hand\n# name: x\n# type: sparse matrix\n%s\n\n", bad{k});  fclose (fid);
  try, load (file); disp ("wrong: taken"); catch err, disp (err.message); end
end
delete (file);
