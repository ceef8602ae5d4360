% properties, methods, fieldnames and struct of an object.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); properties (p)");
t ("properties Pt");
t ("properties ('Pt')");
t ("p = Pt (1); c = properties (p)");
t ("p = Pt (1); methods (p)");
t ("methods Pt");
t ("m = methods ('Pt')");
t ("p = Pt (1); fieldnames (p)");
t ("p = Pt (1); struct (p)");
