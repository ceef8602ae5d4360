## H = __tube__ (HAX, LINE, RADIUS, SIDES, COLOR)
## A tube around the points of LINE (rows) with a RADIUS at each, of SIDES vertices around, coloured by the numbers COLOR at each.
##   >> size (get (__tube__ (gca (), [0 0 0; 1 0 0; 2 0 1], [1; 1; 1], 8, [1; 2; 3]), 'xdata'))
##   ans =
##
##      3   9
##
## See also: streamtube, ostreamtube
function h = __tube__ (hax, line, radius, sides, color)
  [n1, n2] = __line_frames__ (line);
  turn = linspace (0, 2 * pi, sides + 1);
  part = @(d) line(:,d) + radius(:) .* (n1(:,d) * cos (turn) + n2(:,d) * sin (turn));
  h = surface (hax, part (1), part (2), part (3), repmat (color(:), 1, sides + 1), "edgecolor", "none");
end
