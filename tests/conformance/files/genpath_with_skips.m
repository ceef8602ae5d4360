% genpath leaves out the folders it is told to, at every depth
mkdir ("t"); mkdir ("t/a"); mkdir ("t/b"); mkdir ("t/a/c"); mkdir ("t/a/b"); mkdir ("t/private"); mkdir ("t/@k"); mkdir ("t/+p"); mkdir ("t/.hidden");
function show (p), disp (strjoin (sort (strsplit (p, pathsep)), " ")), end
show (genpath ("t")), show (genpath ("t", "a")), show (genpath ("t", "a", "b")), show (genpath ("t", "b", "c")), show (genpath ("t/"))
genpath ("nosuch")
try, genpath ("t", 3), catch e, disp (e.message), end
fid = fopen ("n.csv", "w"); fputs (fid, "Inf,-inf,nan,+inf\n1,NaN,-Inf,Inf\n"); fclose (fid);
csvread ("n.csv")
