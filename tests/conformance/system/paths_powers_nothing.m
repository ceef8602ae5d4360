% second outputs at the end of a file
f = tempname (); fid = fopen (f, "w"); fputs (fid, "ab\n"); fclose (fid); fid = fopen (f);
[l, n] = fgetl (fid), [l, n] = fgetl (fid), frewind (fid);
[l, n] = fgets (fid), [l, n] = fgets (fid), fclose (fid); unlink (f);
% a folder that is added again moves
d = tempname (); e = tempname (); mkdir (d); mkdir (e); addpath (d); addpath (e); addpath (d);
p = strsplit (path (), pathsep ()); strcmp (p{2}, d), sum (strcmp (p, d))
addpath (d, "-end"); p = strsplit (path (), pathsep ()); strcmp (p{end}, d), sum (strcmp (p, d))
rmpath (d, e); rmdir (d); rmdir (e);
% powers
(-8) .^ 2, (-8) .^ 0.5, single (-8) .^ 3, [-8 4] .^ 2, [] .^ 2
(-8) .^ [1 2 3], (-8) .^ [1 0.5], [-1 2; 3 4] .^ [0.5; 2]
% assignments of nothing to nothing
x = zeros (2, 0); x(:, []) = zeros (2, 0), x([], :) = zeros (0, 3), y = 1:3; y([]) = [], y([]) = zeros (0, 3)
z = eye (2); z([], 3) = zeros (1, 0), z([], :) = []
try, z([], 1:2) = ones (2, 0, 2), catch e, disp (e.message), end
