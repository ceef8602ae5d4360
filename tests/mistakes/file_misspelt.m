fid = fopen ("scores.csv", "w");
fputs (fid, "1,2\n");
fclose (fid);
x = csvread ("score.csv");
