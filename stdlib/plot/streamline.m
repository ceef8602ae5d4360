## streamline (X, Y, U, V, SX, SY)
## streamline (X, Y, Z, U, V, W, SX, SY, SZ)
## streamline (U, V, SX, SY)
## streamline (U, V, W, SX, SY, SZ)
## streamline (..., [STEP, MOST])
## streamline (HAX, ...)
## H = streamline (...)
## Draw the lines that stream2 or stream3 find in a field of velocities.
##   >> [x, y] = meshgrid (0:3); h = streamline (x, y, 2 * x, y, 1, 0.5); get (h, 'type')
##   ans = line
## See also: stream2, stream3, quiver
function h = streamline (varargin)
  if (nargin == 0)
    print_usage ();
  end
  args = varargin;
  hax = [];
  if (isscalar (args{1}) && isnumeric (args{1}) && numel (args) > 4 && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  if (any (numel (args) == [4, 5]) || (numel (args) >= 6 && numel (args) <= 7 && ndims (args{1}) == 2))
    lines = stream2 (args{:});
  elseif (numel (args) >= 6)
    lines = stream3 (args{:});
  else
    print_usage ("stream2");
  end
  if (isempty (hax))
    hax = gca ();
  end
  newplot (hax);
  hs = [];
  for k = 1:numel (lines)
    at = lines{k};
    if (isempty (at))
      continue;
    end
    at = num2cell (at, 1);
    hs(end+1,1) = line (hax, at{:}, "color", "b");
  end
  if (nargout > 0)
    h = hs;
  end
end

%!test
%! close all; [x, y] = meshgrid (1:4, 1:3); h = streamline (x, y, x, y, [1.2 2], [1.3 2]);
%! assert (get (h(1), "xdata")(1:3), [1.2, 1.267847, 1.335677], 1e-4);
%! assert (get (h, "color"), {[0 0 1]; [0 0 1]}); close all
