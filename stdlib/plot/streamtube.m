## streamtube (X, Y, Z, U, V, W, SX, SY, SZ)
## streamtube (U, V, W, SX, SY, SZ)
## streamtube (LINES, X, Y, Z, DIV)
## streamtube (LINES, DIV)
## streamtube (LINES, DIAMETER)
## streamtube (..., [SCALE, SIDES])
## streamtube (HAX, ...)
## H = streamtube (...)
## Tubes along the lines of a field of velocities (those of stream3, or LINES, a cell of them), as wide as the field parts there: its
## divergence DIV. DIAMETER is a number or a cell with one for each point of each line. SCALE widens the tubes, SIDES (20) is the
## number of their sides. H has a surface for each.
##   >> [x, y, z] = meshgrid (0:3); h = streamtube (x, y, z, x + 1, y, z, 1, 1, 1); get (h, 'type')
##   ans = surface
## See also: ostreamtube, streamribbon, streamline, stream3
function h = streamtube (varargin)
  [hax, lines, grid, field, rest] = __stream_call__ ("streamtube", varargin);
  width = [];
  if (isempty (field))
    if (numel (rest) >= 4)
      grid = rest(1:3);
      width = rest{4};
      rest(1:4) = [];
    elseif (! isempty (rest))
      width = rest{1};
      rest(1) = [];
    else
      print_usage ();
    end
  else
    width = divergence (grid{:}, field{:});
  end
  scale = 1;
  sides = 20;
  if (! isempty (rest))
    scale = rest{1}(1);
    if (numel (rest{1}) > 1)
      sides = rest{1}(2);
    end
  end
  hs = zeros (numel (lines), 1);
  for k = 1:numel (lines)
    at = lines{k};
    if (iscell (width))
      r = width{k}(:) / 2;
      c = 2 * r;
    elseif (isscalar (width))
      r = repmat (width / 2, rows (at), 1);
      c = 2 * r;
    else
      c = value_at (grid, width, at);
      r = (c - min (c)) / max (max (c) - min (c), realmin);
      r = (0.2 + r) / 2 * max (max (at) - min (at)) / 12;
    end
    hs(k) = __tube__ (hax, at, scale * r, sides, c);
  end
  if (! ishold (hax))
    view (hax, -37.5, 30);
  end
  if (nargout > 0)
    h = hs;
  end
end

function c = value_at (grid, v, at)
  if (isempty (grid))
    grid = {1:columns(v), 1:rows(v), 1:size(v, 3)};
  end
  c = interp3 (grid{:}, v, at(:,1), at(:,2), at(:,3));
end

%!test
%! close all; h = streamtube ({[0 0 0; 1 0 0; 2 0 0]}, 2); x = get (h, "xdata"); y = get (h, "ydata"); z = get (h, "zdata");
%! assert (sqrt (y .^ 2 + z .^ 2), ones (3, 21), 1e-12); assert (x(:,1)', [0 1 2]); close all
