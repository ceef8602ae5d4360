fid = fopen ("nofile.txt");
fgetl (fid)
