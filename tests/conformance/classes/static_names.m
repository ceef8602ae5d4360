% Names of a class: methods that are not static, properties that are not constant.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/chained"));
t ("x = Base.st; x");
t ("b = Base (1); b.st ()");
t ("b = Base (1); st (b)");
t ("f = @Base; f (4).a");
t ("Base.a");
t ("Base.who");
t ("Base.who ()");
