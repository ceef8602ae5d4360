## H = __curtain__ (WHO, ARGS)
## The surface of meshz and waterfall: borders doubled and let down.
##   >> size (get (__curtain__ ('meshz', {magic(3)}), 'xdata'))
##   ans =
##
##      1   7
##
## See also: meshz, waterfall
function h = __curtain__ (who, args)
  [hax, args] = __chart_axes__ (args, "3d");
  n = 0;
  while (n < numel (args) && n < 4 && ! ischar (args{n + 1}))
    n++;
  end
  data = args(1:n);
  if (any (cellfun (@(v) ! isreal (v), data)))
    error ("meshz: X, Y, Z, C arguments must be real");
  elseif (n == 0)
    error ("surface: Z argument must be a matrix");
  end
  if (n == 1 || n == 2)
    z = data{1};
    c = data{end};
    x = 1:columns (z);
    y = (1:rows (z))';
  elseif (n >= 3)
    [x, y, z] = deal (data{1:3});
    c = data{end};
  end
  low = min (z(:));
  if (isvector (x) && isvector (y))
    x = x(:)';
    y = y(:);
    x = [x(1), x(1), x, x(end), x(end)];
    y = [y(1); y(1); y; y(end); y(end)];
  else
    x = [x(:,1), x(:,1), x, x(:,end), x(:,end)];
    x = [x(1,:); x(1,:); x; x(end,:); x(end,:)];
    y = [y(1,:); y(1,:); y; y(end,:); y(end,:)];
    y = [y(:,1), y(:,1), y, y(:,end), y(:,end)];
  end
  [m, k] = size (z);
  all = low * ones (m + 4, k + 4);
  all(3:m + 2,3:k + 2) = z;
  all(2,3:k + 2) = z(1,:);
  all(m + 3,3:k + 2) = z(m,:);
  all(3:m + 2,2) = z(:,1);
  all(3:m + 2,k + 3) = z(:,k);
  z = all;
  all = (min (c(:)) + max (c(:))) / 2 * ones (m + 4, k + 4);
  all(3:m + 2,3:k + 2) = c;
  c = all;
  h = surface (hax, x, y, z, c, "facecolor", "w", "edgecolor", "flat", "facelighting", "none", ...
               "edgelighting", "flat", args{n + 1:end});
end
