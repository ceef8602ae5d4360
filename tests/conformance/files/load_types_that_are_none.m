% types that no value has: an error, whatever stands behind them
for type = {"uint32 complex scalar", "int8 complex matrix", "bool complex", "float bool", "complex string", "matrix scalar", "uint8", ""}
  fid = fopen ("t.txt", "w");
  fprintf (fid, "# name: x\n# type: %s\n# rows: 1\n# columns: 1\n(1,2)\n", type{1});
  fclose (fid);
  try
    load ("t.txt");
    disp (x);
  catch
    printf ("%s: an error\n", type{1});
  end
end
delete ("t.txt");
