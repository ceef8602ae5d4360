% Names of options may be cut short, to two letters, and be written in any case.
c = {1, [2 3], 'ab'};
cellfun (@(x) x, c, "unif", false)
arrayfun (@(x) {x}, [1 2], "UN", 0)
cellfun (@(x) error ("no"), c, "errorh", @(e, x) e.index)
cellfun (@(x) error ("no"), c, "un", 0, "er", @(e, x) e.index)
for o = {"u", "uniformoutputx", "errorx", "e"}
  try
    cellfun (@numel, c, o{1}, false)
  catch e
    disp (e.message)
  end
end
try
  structfun (@(x) x, struct ("a", 1), "unif", false)
catch e
  disp (e.message)
end
% The names from before there were handles take no options.
cellfun ("isempty", c, "UniformOutput", false)
cellfun ("length", c, "un", 0)
cellfun ("prodofsize", c, "bad", 3)
cellfun ("isempty", {}, "un", 0)
cellfun (@isempty, c, "un", 0)
