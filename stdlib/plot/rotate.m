## rotate (H, DIRECTION, ANGLE)
## rotate (H, DIRECTION, ANGLE, ORIGIN)
## Turn lines, surfaces, patches and images by ANGLE degrees about the line with that DIRECTION (x, y, z) through ORIGIN, the
## middle of the axes' limits.
##   >> h = plot (1:3, [2 4 3]); rotate (h, [0 0 1], 90, [0 0 0]); get (h, 'xdata')
##   ans =
##
##     -2  -4  -3
##
## See also: view, rotate3d, camorbit
function rotate (h, direction, angle, origin)
  if (nargin < 3)
    print_usage ();
  elseif (! all (ishghandle (h)) || isempty (h))
    error ("rotate: H must be an array of one or more graphics handles");
  elseif (! isnumeric (direction) || numel (direction) != 3)
    error ("rotate: invalid DIRECTION");
  elseif (! isnumeric (angle) || ! isscalar (angle))
    error ("rotate: invalid rotation angle");
  elseif (nargin > 3 && (! isnumeric (origin) || numel (origin) != 3))
    error ("rotate: invalid ORIGIN");
  end
  for o = h(:)'
    if (! any (strcmp (get (o, "type"), {"image", "line", "patch", "surface"})))
      error ("rotate: expecting image, line, patch, or surface objects");
    end
  end
  hax = ancestor (h(1), "axes");
  if (any (arrayfun (@(o) ancestor (o, "axes") != hax, h(2:end))))
    error ("rotate: objects must have the same parent axes");
  end
  if (nargin < 4)
    origin = mean ([get(hax, "xlim"); get(hax, "ylim"); get(hax, "zlim")], 2);
  end
  if (norm (direction) == 0)
    return;
  end
  R = zeros (3);                                     # its rows: where the axes go
  for d = 1:3
    R(d,:) = __camera_turn__ (double (1:3 == d), direction(:)', angle);
  end
  for o = h(:)'
    if (! strcmp (get (o, "type"), "image"))
      turn_data (o, R, origin(:)');
    end
  end
end

function turn_data (o, R, origin)
  if (strcmp (get (o, "type"), "patch"))
    at = get (o, "vertices");
    at(:,end+1:3) = 0;
    set (o, "vertices", (at - origin) * R + origin);
    return;
  end
  [x, y, z] = get (o, {"xdata", "ydata", "zdata"}){:};
  if (isempty (z))
    z = zeros (size (x));
  elseif (isvector (x) && ! isvector (z))
    [x, y] = meshgrid (x, y);
  end
  at = ([x(:), y(:), z(:)] - origin) * R + origin;
  set (o, "xdata", reshape (at(:,1), size (z)), "ydata", reshape (at(:,2), size (z)), "zdata", reshape (at(:,3), size (z)));
end

%!test
%! close all; h = patch ([0 1 1], [0 0 1], "r"); rotate (h, [0 0 1], 45);
%! r = sqrt (0.5);
%! assert (get (h, "vertices"), [0.5, 0.5 - r, 0; 0.5 + r, 0.5, 0; 0.5, 0.5 + r, 0], 1e-12); close all
%!test
%! close all; h = plot (1:3, [2 4 3]); rotate (h, [1 1 1], 40);
%! assert (get (h, "xdata"), [1.449099, 1.706934, 2.843967], 1e-4); close all
%!error <rotate: invalid DIRECTION> rotate (plot (1:3), 1, 2)
