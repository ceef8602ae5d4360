## IDX = tsearch (X, Y, T, XI, YI)
## The number of the triangle, a row of T with corners among the points (X, Y), that each point (XI, YI) lies
## in; NaN outside of all.
##   >> tsearch ([0 1 0]', [0 0 1]', [1 2 3], [0.2 2], [0.2 2])
##   ans =
##
##        1
##      NaN
##
## See also: tsearchn, delaunay, griddata
function idx = tsearch (x, y, t, xi, yi)
  if (nargin != 5)
    print_usage ();
  end
  idx = NaN (numel (xi), 1);
  xi = xi(:);
  yi = yi(:);
  inside = false (numel (xi), rows (t));
  for k = 1:rows (t)
    x0 = x(t(k, 1));
    y0 = y(t(k, 1));
    ax = x(t(k, 2)) - x0;
    ay = y(t(k, 2)) - y0;
    bx = x(t(k, 3)) - x0;
    by = y(t(k, 3)) - y0;
    det_of = ax * by - bx * ay;
    u = ((xi - x0) * by - (yi - y0) * bx) / det_of;
    v = ((yi - y0) * ax - (xi - x0) * ay) / det_of;
    inside(:, k) = u >= -1e-12 & v >= -1e-12 & u + v <= 1 + 1e-12;
  end
  ## On an edge the triangle of the point before counts, as in Octave, else the first one.
  last = 0;
  for k = find (any (inside, 2)).'
    if (last == 0 || ! inside(k, last))
      last = find (inside(k, :), 1);
    end
    idx(k) = last;
  end
end

%!assert (tsearch ([0 1 0 1]', [0 0 1 1]', [1 2 3; 2 3 4], [0.1 0.9 2], [0.1 0.9 0]), [1; 2; NaN])
%!error <Invalid call to tsearch> tsearch (1)
