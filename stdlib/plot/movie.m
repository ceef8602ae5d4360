## movie (MOV)
## movie (MOV, N)
## movie (MOV, N, FPS)
## movie (H, ...)
## Show the frames of MOV (see getframe) N times (once), FPS (12) of them a second; N [n, k1, k2 ...] shows those frames.
##   >> movie (im2frame (zeros (2, 2, 3, 'uint8')), 1, 1000)
## See also: getframe, im2frame
function movie (varargin)
  args = varargin;
  h = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && ishghandle (args{1}))
    h = args{1};
    args(1) = [];
  end
  if (isempty (args))
    print_usage ();
  end
  mov = args{1};
  n = 1;
  fps = 12;
  if (numel (args) > 1)
    n = args{2};
  end
  if (numel (args) > 2)
    fps = args{3};
  end
  if (! isstruct (mov) || ! all (isfield (mov, {"cdata", "colormap"})))
    error ("movie: MOV must be a frame struct array");
  end
  order = 1:numel (mov);
  if (numel (n) > 1)
    order = n(2:end);
    n = n(1);
  end
  if (n < 0)
    order = [order, fliplr(order)];
    n = -n;
  end
  if (isempty (h))
    h = gcf ();
  end
  hax = h;
  if (isfigure (h))
    hax = axes ("parent", h, "position", [0, 0, 1, 1], "visible", "off", "ydir", "reverse");
  end
  hi = image (mov(order(1)).cdata, "parent", hax);
  set (hax, "visible", "off");
  for r = 1:n
    for k = order
      set (hi, "cdata", mov(k).cdata);
      drawnow ();
      pause (1 / fps);
    end
  end
end
