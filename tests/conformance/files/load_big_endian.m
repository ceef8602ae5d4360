% a MAT file of level 4 as a big-endian machine writes it
f = fopen ("old.mat", "w", "ieee-be");
fwrite (f, [1000 2 3 0 5], "int32"); fwrite (f, ["test" 0], "uchar"); fwrite (f, [1 2; 3 4; 5 6.5]', "double");
fwrite (f, [1000 1 2 1 2], "int32"); fwrite (f, ["z" 0], "uchar"); fwrite (f, [1 2 -3 4], "double");
fwrite (f, [1051 1 3 0 2], "int32"); fwrite (f, ["s" 0], "uchar"); fwrite (f, "abc", "uchar");
fwrite (f, [1030 1 2 0 2], "int32"); fwrite (f, ["k" 0], "uchar"); fwrite (f, [-7 300], "int16");
fclose (f);
load old.mat
test, z, s, k, class (k)
