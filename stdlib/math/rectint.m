## AREA = rectint (A, B)
## The areas in common of rectangles [X Y WIDTH HEIGHT]: an element for each row of A (down) with each row of B (across).
##   >> rectint ([0 0 2 2], [1 1 3 3])
##   ans = 1
## See also: polyarea, inpolygon
function area = rectint (a, b)
  if (nargin < 2)
    print_usage ();
  elseif (ndims (a) != 2 || ndims (b) != 2)
    error ("rectint: A and B must be 2-d arrays");
  elseif (columns (a) != columns (b))
    error ("rectint: A and B must have same number of columns");
  elseif (mod (columns (a), 2) != 0)
    error ("rectint: number of columns of A and B must be a multiple of two");
  end
  n = columns (a) / 2;
  a + 0;                                        # what has no numbers is found here
  area = ones (rows (a), rows (b));
  for k = 1:n                                   # as many dimensions as there are pairs
    area = area .* common (a(:, k), a(:, n + k), b(:, k), b(:, n + k));
  end
end

## How much intervals with these starts and lengths have in common.
function w = common (a, wa, b, wb)
  w = max (min (a + wa, b.' + wb.') - max (a, b.'), 0);
end

%!assert (rectint ([0 0 2 2; 1 1 1 1], [1 1 3 3; 0 0 1 1; 5 5 1 1]), [1 1 0; 1 0 0])
%!assert (rectint ([0 0 2 2], [2 2 1 1]), 0)
%!error <rectint: A and B must have same number of columns> rectint ([0 0 2], [1 1 3 3])
