% What print_usage says in a function of one's own: the comment at the head of its file, as far as the first empty line.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
end
put ("a1.m", "% A1  does this\n%   Y = A1 (X)\n%\n% More text.\nfunction y = a1 (x)\n  print_usage ();\nend\n");
put ("a2.m", ["function y = a2 (x)\n  % A2  inside, a long line that goes on and on until it has more than " ...
              "eighty characters in it\n  % second line\n  print_usage ();\nend\n"]);
put ("a3.m", "function y = a3 (x)\n  print_usage ();\nend\n");
put ("a4.m", "% A4 main\nfunction y = a4 (x)\n  y = sub4 (x);\nend\n% SUB4 help\nfunction y = sub4 (x)\n  print_usage ();\nend\n");
put ("a5.m", ["## Copyright (C) 2020 somebody\n##\n## License here\n\n## -*- texinfo -*-\n" ...
              "## @deftypefn  {} {@var{y} =} a5 (@var{x})\n" ...
              "## @deftypefnx {} {[@var{y}, @var{z}] =} a5 (@var{x}, \"opt\", @dots{})\n" ...
              "## @deftypefnx {} {} a5 (@dots{}, @code{\"name\"}, @var{val})\n" ...
              "## @deftypefnx {Function File} {} a5\n" ...
              "## Do it.\n## @seealso{a1}\n## @end deftypefn\n\nfunction y = a5 (x)\n  print_usage ();\nend\n"]);
put ("a6.m", "% Copyright (C) 2021 me\n% license\n\n% A6  real help\n% usage: a6 (x)\n\n% not this\nfunction y = a6 (x)\n  print_usage ();\nend\n");
put ("a7.m", "% usage: a7 (x)\nfunction y = a7 (x)\n  print_usage (\"a1\");\nend\n");
put ("a8.m", "% A8 script\nprint_usage ();\n");
put ("a9.m", "## a9 (x)\nfunction y = a9 (x)\n  f = @() print_usage ();\n  f ();\nend\n");
put ("a10.m", "\nfunction y = a10 (x)\n\n  # inside, behind a blank line\n\n  print_usage ();\nend\n");
put ("a11.m", "#\n# a11 begins with an empty line\n#\n#   a11 (x)\nfunction y = a11 (x)\n  print_usage ();\nend\n");
put ("a12.m", "%{\nA12 in a block\n indented\n%}\nfunction y = a12 (x)\n  print_usage ();\nend\n");
function cl (x)
  % CL help of it
  print_usage ();
end
function show (e)
  printf ("[%s] [%s]\n", e.message, e.identifier);
end
rehash ();
names = {"a1", "a2", "a3", "a4", "a5", "a6", "a7", "a9", "a10", "a11", "a12", "cl"};
for k = 1:numel (names)
  try, feval (names{k}, 1); catch e, show (e), end
end
try, a8, catch e, show (e), end
try, print_usage ("nothere"), catch e, show (e), end
try, print_usage ("a3"), catch e, show (e), end
try, print_usage ("a6"), catch e, show (e), end
try, print_usage (1), catch e, show (e), end
