## YI = interp1 (X, Y, XI)
## YI = interp1 (Y, XI)
## YI = interp1 (..., METHOD)
## YI = interp1 (..., EXTRAP)
## Interpolate the points (X, Y) at XI. METHOD is "linear" (the default), "nearest", "previous", "next", "pchip",
## "cubic" or "spline". Outside the points the result is NA, or the number EXTRAP; "extrap" continues the method.
##   >> interp1 ([1 2 4], [10 20 40], [1.5 3])
##   ans =
##
##      15   30
##
## See also: interp2, spline, pchip, polyfit
function yi = interp1 (x, y, varargin)
  if (nargin < 2 || nargin > 6)
    print_usage ();
  end
  method = "linear";
  extrap = NA;
  xi = [];
  ispp = false;
  have_xi = false;
  rightcontinuous = NaN;
  firstnumeric = true;
  for i = 1:numel (varargin)
    arg = varargin{i};
    if (ischar (arg))
      arg = tolower (arg);
      switch (arg)
        case "extrap"
          extrap = "extrap";
        case "pp"
          ispp = true;
        case {"right", "-right"}
          rightcontinuous = true;
        case {"left", "-left"}
          rightcontinuous = false;
        otherwise
          method = arg;
      end
    elseif (firstnumeric)
      xi = arg;
      have_xi = true;
      firstnumeric = false;
    else
      extrap = arg;
    end
  end
  if (! have_xi && ! ispp)
    xi = y;
    y = x;
    if (isvector (y))
      x = 1:numel (y);
    else
      x = 1:rows (y);
    end
  end
  if (strncmp (method, "*", 1))
    method = method(2:end);
  end
  x = x(:);
  nx = rows (x);
  szx = size (xi);
  if (isvector (y))
    y = y(:);
  end
  szy = size (y);
  y = y(:, :);
  [ny, nc] = size (y);
  xi = xi(:);
  if (nx < 2 || ny < 2)
    error ("interp1: minimum of 2 points required in each dimension");
  end
  if (nx != ny)
    error ("interp1: X and Y must be vectors of the same length");
  end
  if (! issorted (x))
    [x, p] = sort (x);
    y = y(p, :);
  end
  if (any (strcmp (method, {"previous", "*previous", "next", "*next"})))
    rightcontinuous = NaN;
  end
  minx = x(1);
  maxx = x(nx);
  switch (method)
    case "nearest"
      idx = lookup (0.5 * (x(1:nx - 1) + x(2:nx)), xi) + 1;
      yi = y(idx, :);
    case "previous"
      idx = max (lookup (x, xi), 1);
      yi = y(idx, :);
    case "next"
      idx = lookup (x, xi);
      up = idx == 0 | (idx < nx & x(max (idx, 1)) != xi);
      idx(up)++;
      yi = y(max (idx, 1), :);
    case "linear"
      if (isempty (xi))
        yi = zeros (0, nc);
      else
        idx = lookup (x, xi, "lr");
        idx(isnan (xi)) = 1;
        dx = x(idx + 1) - x(idx);
        yi = y(idx, :) + (y(idx + 1, :) - y(idx, :)) ./ dx .* (xi - x(idx));
      end
    case {"pchip", "cubic"}
      if (nx == 2 || strcmp (method, "pchip") || true)
        pp = pchip (x, shiftdim (reshape (y, szy), 1));
        yi = columns_of (pp, xi, nc);
      end
    case "spline"
      pp = spline (x, shiftdim (reshape (y, szy), 1));
      yi = columns_of (pp, xi, nc);
    otherwise
      error ("interp1: invalid METHOD '%s'", method);
  end
  if (ispp)
    switch (method)
      case "linear"
        yi = mkpp (x, [diff(y) ./ diff(x), y(1:nx - 1, :)], 1);
      case {"pchip", "cubic", "spline"}
        yi = pp;
      otherwise
        error ("interp1: piecewise form not available for '%s'", method);
    end
    return;
  end
  if (! ischar (extrap))
    outside = xi < minx | xi > maxx;
    yi(outside, :) = extrap;
  end
  yi(isnan (xi), :) = NA;
  ## A vector of values gives the shape of the points; otherwise columns go with points.
  if (isvector (y) || columns (y) == 1)
    if (numel (szy) == 2 && szy(2) == 1)
      yi = reshape (yi, szx);
    end
  elseif (numel (szx) == 2 && any (szx == 1))
    yi = reshape (yi, [max(szx), szy(2:end)]);
    if (isempty (xi))
      yi = reshape (yi, [0, szy(2:end)]);
    end
  else
    yi = reshape (yi, [szx, szy(2:end)]);
  end
end

function yi = columns_of (pp, xi, nc)
  v = ppval (pp, xi(:).');
  if (nc == 1)
    yi = v(:);
  else
    yi = reshape (v, nc, numel (xi)).';
  end
end

%!assert (interp1 ([1 2 4], [10 20 40], [1.5 2 3.5]), [15 20 35])
%!assert (interp1 ([1 2 4], [10 20 40], [0 5], "linear", 0), [0 0])
%!assert (isna (interp1 ([1 2 4], [10 20 40], 5)))
%!assert (interp1 ([1 2 4], [10 20 40], 5, "linear", "extrap"), 50)
%!assert (interp1 ([1 2 4], [10 20 40], [1.4 1.6 3.2], "nearest"), [10 20 40])
%!assert (interp1 ([1 2 4], [10 20 40], [1.4 3], "next"), [20 40])
%!error <interp1: invalid METHOD 'foo'> interp1 ([1 2 3], [1 2 3], 1.5, "foo")
