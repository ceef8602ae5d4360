## ribbon (Y)
## ribbon (X, Y)
## ribbon (X, Y, WIDTH)
## H = ribbon (...)
## The columns of Y as ribbons in space, WIDTH (0.75) wide.
##   >> h = ribbon ([1 2; 3 4]); numel (h)
##   ans = 2
## See also: surf, waterfall
function h = ribbon (varargin)
  if (nargin == 0)
    print_usage ();
  end
  [hax, args] = __chart_axes__ (varargin, "3d");
  width = 0.75;
  if (numel (args) == 1)
    y = args{1};
    if (isvector (y))
      y = y(:);
    end
    x = repmat ((1:rows (y))', 1, columns (y));
  else
    if (numel (args) > 3)
      print_usage ();
    end
    [x, y] = deal (args{1:2});
    if (isvector (y))
      y = y(:);
    end
    if (isvector (x))
      x = x(:);
    end
    if (isvector (x) && rows (x) == rows (y))
      x = repmat (x, 1, columns (y));
    elseif (! size_equal (x, y))
      error ("ribbon: X must have the same dimensions as Y or be a vector with the same number of rows as Y");
    end
    if (numel (args) > 2)
      width = args{3};
      if (! isreal (width) || isempty (width))
        error ("ribbon: WIDTH must be a real number");
      end
    end
  end
  hs = zeros (columns (y), 1);
  for k = columns (y):-1:1
    hs(k) = surface (hax, [k - width / 2, k + width / 2](ones (rows (y), 1),:), x(:,[k, k]), y(:,[k, k]), ...
                     k * ones (rows (y), 2));
  end
  if (nargout > 0)
    h = hs;
  end
end
