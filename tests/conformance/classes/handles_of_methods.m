% Functions of functions with methods and constructors.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); func2str (@p.total)");
t ("f = @Pt.origin, f ()");
t ("f = @Pt");
t ("f = @total; f (Pt (4))");
t ("p = Pt (1); cellfun (@(q) q.x, {p, p})");
t ("p = Pt (1); arrayfun (@(q) q.x, p)");
t ("p = Pt (1); cellfun (@total, {p, p})");
t ("p = Pt (1); cellfun ('total', {p, p})");
t ("p = Pt (1); cellfun (@class, {p, p}, 'UniformOutput', false)");
t ("feval ('Pt', 4).x");
t ("feval ('total', Pt (4))");
t ("feval (@Pt, 4).x");
t ("Pt (4).x");
t ("Pt (4).total ()");
