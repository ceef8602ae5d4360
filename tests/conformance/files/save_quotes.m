% which quotes a text had is saved with it, and what is made of it has
x = "ab"; y = x; y(1) = "c"; z = 'ab'; w = z; w(2) = "d"; v = [x; y](1, :); u = x([2 1]); t = x'; s = [x, z]; r = [z, z];
file = tempname (); save ("-text", file, "x", "y", "z", "w", "v", "u", "t", "s", "r");
text = fileread (file); unlink (file); disp (text(find (text == "\n", 1) + 1:end))
