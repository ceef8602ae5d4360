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
  right = NaN;                    # which value holds at a jump: the one after it, the one before it, by default after
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
          right = true;
        case {"left", "-left"}
          right = false;
        otherwise
          method = arg;
      end
    elseif (i == 1)
      xi = arg;
      have_xi = true;
    elseif (isnumeric (arg) && ! isempty (arg))
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
  if (method(1) == "*")
    method = method(2:end);
  end
  x = x(:);
  if (ischar (x) || iscell (y) || ischar (y))
    error ("diff: X must be numeric or logical");
  end
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
  if (any (strcmp (method, {"previous", "next"})))
    right = NaN;
  end
  if (! issorted (x, "either"))
    [x, p] = sort (x);
    y = y(p, :);
  end
  ## The table may descend: then looking up goes the other way, also at jumps.
  if (! isnan (right) && right != (x(end) > x(1)))
    x = flipud (x);
    y = flipud (y);
  end
  if (nx != ny)
    yi = without_match (x, y, xi, method, extrap, szx, szy, ispp);
    return;
  end
  jumps = x(1:nx - 1) == x(2:nx);
  if (any (jumps))
    if (! any (strcmp (method, {"linear", "nearest"})))
      error ("interp1: discontinuities not supported for METHOD '%s'", strrep (method, "next", "previous"));
    elseif (any (jumps(1:end - 1) & jumps(2:end)))
      warning ("interp1: multiple discontinuities at the same X value");
    end
  end
  if (strcmp (method, "next"))
    x = flipud (x);
    y = flipud (y);
    method = "previous";
  end
  minx = min (x(1), x(nx));
  maxx = max (x(1), x(nx));
  if (ispp)
    switch (method)
      case "nearest"
        pp = piecewise ([x(1); 0.5 * (x(1:nx - 1) + x(2:nx)); x(nx)], y, szy);
      case "previous"
        pp = piecewise ([x; 2 * x(nx) - x(nx - 1)], y, szy);
      case "linear"
        keep = find (! jumps);
        pp = piecewise (x([keep; nx]), cat (3, (diff (y) ./ diff (x))(keep, :), y(keep, :)), szy);
      case {"pchip", "cubic"}
        pp = pchip (x, shiftdim (reshape (y, szy), 1));
      case "spline"
        pp = spline (x, shiftdim (reshape (y, szy), 1));
      otherwise
        error ("interp1: invalid METHOD '%s'", method);
    end
    pp.orient = "first";
    yi = pp;
    return;
  end
  switch (method)
    case "nearest"
      idx = lookup (0.5 * (x(1:nx - 1) + x(2:nx)), xi) + 1;
      yi = y(idx, :);
    case "previous"
      idx = max (lookup (x, xi), 1);
      yi = y(idx, :);
    case "linear"
      if (isempty (xi))
        yi = zeros (0, nc);
      else
        idx = lookup (x, xi, "lr");
        idx(isnan (xi)) = 1;
        if (any (jumps))
          ## an interval of no length is passed over
          last = find (! jumps, 1, "last");
          while (any (jumps(idx)))
            idx(jumps(idx)) = min (idx(jumps(idx)) + 1, last);
          end
        end
        dx = x(idx + 1) - x(idx);
        yi = y(idx, :) + (y(idx + 1, :) - y(idx, :)) ./ dx .* (xi - x(idx));
      end
    case {"pchip", "cubic"}
      if (iscomplex (y))
        yi = complex (columns_of (pchip (x, shiftdim (reshape (real (y), szy), 1)), xi, nc), ...
                      columns_of (pchip (x, shiftdim (reshape (imag (y), szy), 1)), xi, nc));
      else
        yi = columns_of (pchip (x, shiftdim (reshape (y, szy), 1)), xi, nc);
      end
    case "spline"
      pp = spline (x, shiftdim (reshape (y, szy), 1));
      yi = columns_of (pp, xi, nc);
    otherwise
      error ("interp1: invalid METHOD '%s'", method);
  end
  if (! ischar (extrap))
    out = ! (xi >= minx & xi <= maxx);
    if (columns (yi) > 1 && numel (szx) == 2 && all (szx > 1) && any (out))
      error ("Octave:invalid-resize", ...
             "Invalid resizing operation or ambiguous assignment to an out-of-bounds array element");
    end
    yi(out, :) = extrap;
  end
  ## A vector of values gives the shape of the points; otherwise columns go with points.
  if (isvector (y) || columns (y) == 1)
    if (numel (szy) == 2 && szy(2) == 1)
      yi = reshape (yi, szx);
    end
  elseif (numel (szx) == 2 && any (szx == 1))
    yi = reshape (yi, [numel(xi), szy(2:end)]);
  else
    yi = reshape (yi, [szx, szy(2:end)]);
  end
end

## Points and values differ in number. Octave does not look: where the formulas fit by broadcasting, it has a result.
function yi = without_match (x, y, xi, method, extrap, szx, szy, ispp)
  switch (method)
    case "linear"
      steps = diff (x);
      if (columns (y) > 1)
        steps = repmat (steps, 1, columns (y));
      end
      slopes = diff (y) ./ steps;
      nx = rows (x);
      slopes = slopes(1:min (end, nx - 1), :);
      slopes = repmat (slopes, (nx - 1) / rows (slopes), 1);
      pp = piecewise (x, cat (3, slopes, y(1:nx - 1, :)), [nx, szy(2:end)]);
    case {"pchip", "cubic"}
      pp = pchip (x, shiftdim (reshape (y, szy), 1));
    case "spline"
      pp = spline (x, shiftdim (reshape (y, szy), 1));
    case {"nearest", "previous", "next"}
      error ("interp1: X and Y must be vectors of the same length");
    otherwise
      error ("interp1: invalid METHOD '%s'", method);
  end
  if (ispp)
    yi = pp;
    return;
  end
  yi = ppval (pp, reshape (xi, szx));
  if (! ischar (extrap) && columns (y) == 1)
    yi(! (xi >= min (x) & xi <= max (x))) = extrap;
  end
end

## A piecewise polynomial of what stands in pieces x columns x coefficients.
function pp = piecewise (breaks, coefs, szy)
  order = size (coefs, 3);
  coefs = reshape (permute (coefs, [2 1 3]), [], order);
  if (prod (szy(2:end)) == 1)
    pp = mkpp (breaks, coefs);
  else
    pp = mkpp (breaks, coefs, szy(2:end));
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
%!assert (interp1 ([1 2 2 3], [5 6 8 9], [1.5 2 2.5], "left"), [5.5 6 8.5])
%!assert (interp1 ([3 3 2 1], [1 2 3 4], [1.5 3]), [3.5 2])
%!assert (ppval (interp1 ([1 2 3], [4 5 6], "previous", "pp"), [1.2 2.7]), [4 5])
%!assert (interp1 ([3 2 1], [5 6 8], 1.5, "previous"), 6)
%!error <interp1: discontinuities not supported for METHOD 'spline'> interp1 ([1 1], [1 2], 1, "spline")
