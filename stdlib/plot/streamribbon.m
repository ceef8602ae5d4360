## streamribbon (X, Y, Z, U, V, W, SX, SY, SZ)
## streamribbon (U, V, W, SX, SY, SZ)
## streamribbon (LINES, X, Y, Z, SPIN, SPEED)
## streamribbon (LINES, SPIN, SPEED)
## streamribbon (LINES, ANGLES)
## streamribbon (..., WIDTH)
## streamribbon (HAX, ...)
## H = streamribbon (...)
## Ribbons along the lines of a field of velocities (those of stream3, or LINES, a cell of them), which turn about the line as what
## flows does: with half of the curl. SPIN (as curl gives it) and SPEED are volumes of numbers; ANGLES is a cell with the turns
## between the points of each line. The colour is the angle turned so far.
##   >> [x, y, z] = meshgrid (0:3); h = streamribbon (x, y, z, x + 1, y, z, 1, 1, 1); get (h, 'type')
##   ans = surface
## See also: streamtube, ostreamtube, streamline, stream3, curl
function h = streamribbon (varargin)
  [hax, lines, grid, field, rest] = __stream_call__ ("streamribbon", varargin);
  spin = speed = angles = [];
  if (! isempty (field))
    [~, ~, ~, spin] = curl (grid{:}, field{:});
    speed = sqrt (field{1} .^ 2 + field{2} .^ 2 + field{3} .^ 2);
  elseif (numel (rest) >= 5)
    grid = rest(1:3);
    [spin, speed] = rest{4:5};
    rest(1:5) = [];
  elseif (! isempty (rest) && iscell (rest{1}))
    angles = rest{1};
    rest(1) = [];
  elseif (numel (rest) >= 2)
    [spin, speed] = rest{1:2};
    grid = {1:columns(spin), 1:rows(spin), 1:size(spin, 3)};
    rest(1:2) = [];
  else
    print_usage ();
  end
  width = [];
  if (! isempty (rest))
    width = rest{1};
  end
  hs = zeros (numel (lines), 1);
  for k = 1:numel (lines)
    at = lines{k};
    if (iscell (angles))
      turn = angles{k}(:);
    else
      w = interp3 (grid{:}, spin, at(:,1), at(:,2), at(:,3));
      s = interp3 (grid{:}, speed, at(:,1), at(:,2), at(:,3));
      turn = sqrt (sumsq (diff (at), 2)) .* (w(1:end-1) + w(2:end)) ./ max (s(1:end-1) + s(2:end), realmin);
    end
    turned = [0; cumsum(turn)];
    wide = width;
    if (isempty (wide))
      wide = max (max (at) - min (at)) / 20;
    end
    [n1, n2] = __line_frames__ (at);
    across = wide / 2 * (n1 .* cos (turned) + n2 .* sin (turned));
    part = @(d) [at(:,d) - across(:,d), at(:,d) + across(:,d)];
    hs(k) = surface (hax, part (1), part (2), part (3), [turned, turned], "edgecolor", "none");
  end
  if (! ishold (hax))
    view (hax, -37.5, 30);
  end
  if (nargout > 0)
    h = hs;
  end
end

%!test
%! close all; h = streamribbon ({[0 0 0; 1 0 0; 2 0 0]}, {[pi/2; pi/2]}, 2);
%! a = [get(h, "ydata")(:,2), get(h, "zdata")(:,2)]; assert (sumsq (a, 2), [1; 1; 1], 1e-12); assert (a(1,:), -a(3,:), 1e-12);
%! assert (get (h, "cdata")(:,1), [0; pi / 2; pi], 1e-12); close all
