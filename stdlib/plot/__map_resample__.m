## __map_resample__ (TABLE, N)
## N colours evenly spaced over the rows of TABLE.
##   >> __map_resample__ ([0 0 0; 1 1 1], 3)
##   ans =
##
##           0        0        0
##      0.5000   0.5000   0.5000
##      1.0000   1.0000   1.0000
##
## See also: colormap
function map = __map_resample__ (table, n)
  m = rows (table);
  if (n == m)
    map = table;
    return;
  end
  at = linspace (1, m, n)';
  low = min (floor (at), m - 1);
  map = table(low, :) + (at - low) .* (table(low + 1, :) - table(low, :));
end
