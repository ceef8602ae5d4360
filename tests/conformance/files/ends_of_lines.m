% lines that end with LF, CR or both: fgetl, fgets and fskipl, with the greatest length
f = tempname (); fid = fopen (f, "w"); fputs (fid, "ab\r\ncd\n\nx\ry\r\rz\n\rq\r"); fclose (fid); 
for mode = {"r", "rt"}
for fn = {@fgetl, @fgets}
fid = fopen (f, mode{1});
for k=1:11, [l, n] = fn{1} (fid); printf ("%s %d | ", mat2str (double (l)), n); end, printf ("\n"); fclose (fid);
for m = 0:4
fid = fopen (f, mode{1}); for k=1:16, [l, n] = fn{1} (fid, m); printf ("%s %d | ", mat2str (double (l)), n); end, printf ("\n"); fclose (fid);
end
end
end
fid = fopen (f); for k = 1:4, printf ("%d ", fskipl (fid, 1), ftell (fid)); end, printf ("\n"); frewind (fid); fskipl (fid, Inf), fclose (fid);
unlink (f);
% tables with blank lines as Windows writes them, and words only
f = tempname (); fid = fopen (f, "w"); fputs (fid, "1;2\r\n\r\n3;4\r\n"); fclose (fid);
dlmread (f), csvread (f), dlmread (f, ";", 1, 0), importdata (f, ",", 1)
fid = fopen (f); x = textscan (fid, '%[^\n]'); fclose (fid); double (x{1}{1}), unlink (f);
