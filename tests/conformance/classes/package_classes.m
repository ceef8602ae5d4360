% Classes in +folders.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/package"));
t ("c = pk.Cls (4)");
t ("c = pk.Cls (4); c.dbl (), dbl (c), class (c), isa (c, 'pk.Cls'), isa (c, 'Cls')");
t ("pk.Cls.C, pk.Cls.st (3)");
t ("k = pk.Kid (5); k.dbl (), class (k), isa (k, 'pk.Cls')");
t ("f = @pk.Cls.st, f (3)");
t ("c = pk.Cls; c.p");
t ("c = pk.Cls (4); methods (c)");
t ("methods pk.Cls");
t ("properties pk.Cls");
t ("m = ?pk.Cls; m.Name");
t ("pk.scr");
t ("exist ('pk.f'), exist ('pk'), exist ('pk.Cls')");
t ("o = pk.old ()");
t ("import pk.f");
t ("import pk.*");
t ("pk = 3; pk.f = 3;");
t ("m = meta.package.fromName ('pk')");
t ("o = pk.old (); class (o), isa (o, 'old')");
