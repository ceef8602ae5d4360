% More outputs than a call usually has: named, varargout, both, and some not wanted
1;
function [a, b, c, d, e, f, g, h, k, l, m, n] = twelve ()
  a = 1; b = 2; c = 3; d = 4; e = 5; f = 6; g = 7; h = 8; k = 9; l = "ten"; m = {11}; n = 1:12;
end
function varargout = as_many (), varargout = num2cell (1:nargout); end
function [a, b, varargout] = two_and_more (), a = "a"; b = "b"; varargout = num2cell (3:nargout); end
c = cell (1, 12); [c{:}] = twelve (); disp (c(7:12))
c = cell (1, 9); [c{:}] = twelve (); disp (c{9})
c = cell (1, 8); [c{:}] = twelve (); disp (c{8})
c = cell (1, 40); [c{:}] = as_many (); disp ([c{:}])
c = cell (1, 20); [c{:}] = two_and_more (); disp (c([1 2 20]))
[~, ~, ~, ~, ~, ~, ~, ~, nine, ~, ~, last] = twelve (); disp (nine), disp (last)
[a, b, c, d, e, f, g, h, k, l, m, n] = twelve (); disp ({a, b, c, d, e, f, g, h, k, l, m, n})
try, c = cell (1, 13); [c{:}] = twelve (); catch e, disp (e.message), end
f = @() as_many (); c = cell (1, 11); [c{:}] = f (); disp ([c{:}])
c = cell (1, 10); [c{:}] = cellfun (@() deal (1), {}); disp (size (c{10}))
[s(1:10).x] = as_many (); disp ([s.x])
