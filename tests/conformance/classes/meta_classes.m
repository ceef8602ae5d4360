% ?Name, metaclass and meta.class.fromName.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("?Pt");
t ("m = ?Pt; m.Name");
t ("m = meta.class.fromName ('Pt'), m.Name, class (m)");
t ("metaclass (Pt)");
