% What stands behind the range that dlmread was asked for can be read yet.
name = tempname ();
fid = fopen (name, 'w'); fprintf (fid, '1,2\n\n3,4\n5,6\n\n7,8\nx'); fclose (fid);
for r = {[0 0 0 1], [0 0 1 1], [0 0 2 1], [1 0 2 1], [0 0 0 0], [0 0 9 9], [0 1 3 1]}
  fid = fopen (name);
  x = dlmread (fid, ',', r{1});
  printf ("%s -> %s at %d, next <%s>\n", mat2str (r{1}), mat2str (x), ftell (fid), num2str (fgetl (fid)));
  fclose (fid);
end
fid = fopen (name);
first = csvread (fid, [0 0 0 1])
rest = fscanf (fid, '%d,%d')
fclose (fid);
delete (name);
