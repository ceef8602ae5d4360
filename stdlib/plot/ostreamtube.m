## ostreamtube (X, Y, Z, U, V, W, SX, SY, SZ)
## ostreamtube (U, V, W, SX, SY, SZ)
## ostreamtube (LINES, X, Y, Z, U, V, W)
## ostreamtube (..., [SCALE, SIDES])
## ostreamtube (HAX, ...)
## H = ostreamtube (...)
## Tubes along the lines of a field of velocities (those of stream3, or LINES, a cell of them), which widen and narrow as what flows
## between them would. The colour is the speed. SCALE widens the tubes, SIDES (20) is the number of their sides.
##   >> [x, y, z] = meshgrid (0:3); h = ostreamtube (x, y, z, x + 1, y, z, 1, 1, 1); get (h, 'type')
##   ans = surface
## See also: streamtube, streamribbon, streamline, stream3
function h = ostreamtube (varargin)
  [hax, lines, grid, field, rest] = __stream_call__ ("ostreamtube", varargin);
  if (isempty (field))
    if (numel (rest) < 6)
      print_usage ();
    end
    grid = rest(1:3);
    field = rest(4:6);
    rest(1:6) = [];
  end
  scale = 1;
  sides = 20;
  if (! isempty (rest))
    scale = rest{1}(1);
    if (numel (rest{1}) > 1)
      sides = rest{1}(2);
    end
  end
  parts = divergence (grid{:}, field{:});
  speed = sqrt (field{1} .^ 2 + field{2} .^ 2 + field{3} .^ 2);
  hs = zeros (numel (lines), 1);
  for k = 1:numel (lines)
    at = lines{k};
    value = @(v) interp3 (grid{:}, v, at(:,1), at(:,2), at(:,3));
    c = value (speed);
    ## In the time that a point needs, an area that flows with it grows by div minus what stretches along the line
    step = sqrt (sumsq (diff (at), 2));
    time = step ./ ((c(1:end-1) + c(2:end)) / 2);
    d = value (parts);
    grow = (d(1:end-1) + d(2:end)) / 2 .* time - diff (log (c));
    r = scale * max (max (at) - min (at)) / 30 * exp ([0; cumsum(grow)] / 2);
    hs(k) = __tube__ (hax, at, r, sides, c);
  end
  if (! ishold (hax))
    view (hax, -37.5, 30);
  end
  if (nargout > 0)
    h = hs;
  end
end

## A field without divergence that speeds up: the area goes with 1 / speed
%!test
%! close all; [x, y, z] = meshgrid (0:0.5:2, -1:0.5:1, -1:0.5:1);
%! h = ostreamtube (x, y, z, 1 + x, -y / 2, -z / 2, 0, 0, 0); x = get (h, "xdata"); y = get (h, "ydata"); z = get (h, "zdata");
%! r = sqrt (y(:,1) .^ 2 + z(:,1) .^ 2); assert (r .^ 2 .* (1 + x(:,1)), r(1) ^ 2 * ones (rows (r), 1), 1e-2 * r(1) ^ 2); close all
