% Ranges in loops and subscripts ask the class of an object among their parts.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
mkdir ("lib");
mkdir ("lib/@rg");
put ("lib/@rg/rg.m", { "function r = rg (x)", "  r = class (struct ('x', x), 'rg');", "end" });
put ("lib/@rg/colon.m", { "function r = colon (varargin)", "  r = [7 8 nargin];", "end" });
addpath ("lib");
a = rg (2);
x = a:3
x = 1:a:4
for k = 1:a, disp (k), end
for k = 5:1:a, disp (k), end
c = num2cell (11:19);
[p, q, r] = c{1:a}
z = magic (9)(1, a:2)
colon (1, a)
