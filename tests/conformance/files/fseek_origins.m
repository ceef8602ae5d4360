% numbers of fseek's origins are Octave's: -1, 0 and 1
name = tempname ();
f = fopen (name, "w+");
fputs (f, "abcdefghij");
for origin = {-1, 0, 1, "bof", "cof", "eof", SEEK_SET, SEEK_CUR, SEEK_END, true, 2, NaN, "x", []}
  try
    fseek (f, 5);
    printf ("%d ", fseek (f, 2, origin{1}), ftell (f), fseek (f, -2, origin{1}), ftell (f));
    puts ("\n");
  catch e
    disp (e.message)
  end
end
for offset = {{}, [1 2], 1000}
  try
    disp (fseek (f, offset{1}))
  catch e
    disp (e.message)
  end
end
for fid = {1, 0, [], {}, 2.5, NaN, 1e10, -1, "none"}
  try
    ftell (fid{1})
  catch e
    disp (e.message)
  end
end
fclose (f);
unlink (name);
