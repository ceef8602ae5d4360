function display (p)
  printf ("%s =\n  poly%s\n", inputname (1), sprintf (" %g", p.c));
end
