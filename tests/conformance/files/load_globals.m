% a global variable that was saved is global again after load, in every format; a local one gives way
file = tempname ();
for k = {"-text", "-binary", "-hdf5", "-v6", "-v7"}
  global g h; g = 5; s = struct ("a", {1, 2}); n = 1;
  save (k{1}, file, "g", "s", "n");
  g = 6; load (file); disp ([g, isglobal("g"), isglobal("s"), isglobal("n")])
  clear g; clear -global g
  load (file); disp ([g, isglobal("g"), isglobal("s")])
  clear g; g = 7; load (file); disp ([g, isglobal("g")])
  clear g; clear -global g; g = 8; load (file); disp ([g, isglobal("g")])
  h = 3; clear h; x = load (file); disp ([isglobal("h"), x.g])
end
function inner (file)
  load (file); disp ([g, isglobal("g")]); g = 9;
end
inner (file); global g; g
