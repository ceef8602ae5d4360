## ZI = interp2 (X, Y, Z, XI, YI)
## ZI = interp2 (Z, XI, YI)
## ZI = interp2 (Z, N)
## ZI = interp2 (..., METHOD)
## ZI = interp2 (..., METHOD, EXTRAP)
## Interpolate values on a rectangular grid. METHOD is "linear" (the default), "nearest", "pchip", "cubic" or
## "spline". Outside the grid the result is NA or the number EXTRAP. N halves the grid's steps N times.
##   >> interp2 ([1 2 3; 4 5 6], 2, 1.5)
##   ans = 3.5000
## See also: interp1, interpn, meshgrid
function ZI = interp2 (varargin)
  if (nargin < 1)
    error ("narginchk: not enough input arguments");
  elseif (nargin > 7)
    error ("narginchk: too many input arguments");
  end
  method = "linear";
  extrap = [];
  ## METHOD and EXTRAP stand at the end.
  args = varargin;
  n = numel (args);
  if (n > 2 && ischar (args{n - 1}))
    extrap = args{n};
    if (! (isnumeric (extrap) && isscalar (extrap)))
      error ("interp2: EXTRAP must be a numeric scalar");
    end
    method = args{n - 1};
    args(n - 1:n) = [];
  elseif (n > 1 && ischar (args{n}))
    method = args{n};
    args(n) = [];
  end
  if (isempty (method))
    error ("Octave:index-out-of-bounds", "index (1): out of bound 0 (dimensions are 0x0)");
  end
  if (rows (method) == 1 && method(1) == "*")
    method(1) = [];
  end
  method = validatestring (method, {"nearest", "linear", "pchip", "cubic", "spline"});
  X = Y = XI = YI = [];
  switch (numel (args))
    case 1
      Z = args{1};
      n = 1;
    case 2
      [Z, n] = deal (args{:});
    case 3
      [Z, XI, YI] = deal (args{:});
    case 5
      [X, Y, Z, XI, YI] = deal (args{:});
    otherwise
      print_usage ();
  end
  if (! isnumeric (Z) || isscalar (Z) || ndims (Z) != 2)
    error ("interp2: Z must be a 2-D matrix");
  end
  if (! (isnumeric (X) || isempty (X) && iscell (X)) || ! isnumeric (Y))
    error ("interp2: X, Y must be numeric matrices");
  end
  if (any (numel (args) == [1 2]) && ! (isscalar (n) && isreal (n) && n == fix (n) && n >= 0))
    error ("interp2: N must be an integer >= 0");
  end
  if (isempty (extrap) && ! strcmp (method, "spline"))
    extrap = NA;
  end
  [nr, nc] = size (Z);
  if (isempty (X))
    X = 1:nc;
    Y = 1:nr;
  end
  if (isempty (XI) && isempty (YI) && any (numel (args) == [1 2]))
    p = 2 ^ n;
    XI = linspace (1, nc, p * (nc - 1) + 1);
    YI = linspace (1, nr, p * (nr - 1) + 1).';
  end
  if (! (isnumeric (XI) && isnumeric (YI)))
    error ("interp2: XI, YI must be numeric");
  end
  if (! (isvector (X) && isvector (Y)))
    if (! size_equal (X, Y))
      error ("interp2: X and Y must be matrices of equal size");
    end
    X = X(1, :);
    Y = Y(:, 1);
  end
  X = X(:).';
  Y = Y(:);
  if (columns (X) != nc || rows (Y) != nr)
    error ("interp2: X and Y size must match the dimensions of Z");
  end
  if (any (diff (X) == 0) || ! issorted (X, "either"))
    error ("interp2: X must be strictly monotonic");
  elseif (any (diff (Y) == 0) || ! issorted (Y, "either"))
    error ("interp2: Y must be strictly monotonic");
  end
  if (isrow (XI) && iscolumn (YI) || iscolumn (XI) && isrow (YI))
    [XI, YI] = meshgrid (XI, YI);
  elseif (! size_equal (XI, YI))
    error ("interp2: XI and YI must be matrices of equal size");
  end
  shape = size (XI);
  if (nr < 2 || nc < 2)
    if (any (strcmp (method, {"linear", "nearest"})))
      error ("Octave:index-out-of-bounds", "index (1): out of bound 0 (dimensions are 0x0)");
    end
    error ("interp2: %s requires at least 2 points in each dimension", method);
  end
  switch (method)
    case {"linear", "nearest"}
      if (any (diff (X) < 0))
        [X, k] = sort (X);
        Z = Z(:, k);
      end
      if (any (diff (Y) < 0))
        [Y, k] = sort (Y);
        Z = Z(k, :);
      end
      xidx = lookup (X, XI(:), "lr");
      yidx = lookup (Y, YI(:), "lr");
      xidx(isnan (XI(:))) = 1;
      yidx(isnan (YI(:))) = 1;
      tx = (XI(:) - X(xidx)(:)) ./ (X(xidx + 1) - X(xidx))(:);
      ty = (YI(:) - Y(yidx)) ./ (Y(yidx + 1) - Y(yidx));
      if (strcmp (method, "nearest"))
        c = xidx(:) + (tx >= 0.5);
        r = yidx(:) + (ty >= 0.5);
        c = min (max (c, 1), nc);
        r = min (max (r, 1), nr);
        ZI = Z(r + nr * (c - 1));
      else
        k = yidx(:) + nr * (xidx(:) - 1);
        a = Z(k);
        b = Z(k + nr) - a;
        c = Z(k + 1) - a;
        d = Z(k + nr + 1) - a - b - c;
        ZI = a(:) + b(:) .* tx + c(:) .* ty + d(:) .* tx .* ty;
      end
      ZI = reshape (ZI, shape);
    case {"pchip", "cubic"}
      ## Hermite polynomials in both directions, from slopes that keep the shape.
      dx = __pchip_slopes__ (X, Z);
      dy = __pchip_slopes__ (Y, Z.').';
      dxy = (__pchip_slopes__ (X, dy) + __pchip_slopes__ (Y, dx.').') / 2;
      xidx = lookup (X, XI(:), "lr");
      yidx = lookup (Y, YI(:), "lr");
      hx = (X(xidx + 1) - X(xidx))(:);
      hy = (Y(yidx + 1) - Y(yidx))(:);
      tx = (XI(:) - X(xidx)(:)) ./ hx;
      ty = (YI(:) - Y(yidx)) ./ hy;
      k = yidx(:) + nr * (xidx(:) - 1);
      ## Value and x-slope at the height of each point, on the left and on the right.
      zl = hermite (ty, hy, Z(k)(:), Z(k + 1)(:), dy(k)(:), dy(k + 1)(:));
      sl = hermite (ty, hy, dx(k)(:), dx(k + 1)(:), dxy(k)(:), dxy(k + 1)(:));
      k += nr;
      zr = hermite (ty, hy, Z(k)(:), Z(k + 1)(:), dy(k)(:), dy(k + 1)(:));
      sr = hermite (ty, hy, dx(k)(:), dx(k + 1)(:), dxy(k)(:), dxy(k + 1)(:));
      ZI = reshape (hermite (tx, hx, zl, zr, sl, sr), shape);
    case "spline"
      xs = unique (XI(! isnan (XI)))(:).';
      ys = unique (YI(! isnan (YI)))(:);
      if (isempty (xs) || isempty (ys))
        ZI = NaN (shape);
        return;
      end
      T = spline (Y, Z.', ys.');
      T = reshape (T, nc, numel (ys)).';
      T = spline (X, T, xs);
      T = reshape (T, numel (ys), numel (xs));
      [~, ci] = ismember (XI(:), xs(:));
      [~, ri] = ismember (YI(:), ys(:));
      ZI = NaN (shape);
      good = ci > 0 & ri > 0;
      ZI(good) = T(ri(good) + rows (T) * (ci(good) - 1));
  end
  if (! isempty (extrap))
    out = XI < X(1) | XI > X(end) | YI < Y(1) | YI > Y(end);
    if (X(end) < X(1) || Y(end) < Y(1))
      out = XI < min (X) | XI > max (X) | YI < min (Y) | YI > max (Y);
    end
    ZI(out) = extrap;
  end
end

function v = hermite (t, h, a, b, da, db)
  v = a .* (1 + 2 * t) .* (1 - t) .^ 2 + b .* t .^ 2 .* (3 - 2 * t) + ...
      h .* (da .* t .* (1 - t) .^ 2 + db .* t .^ 2 .* (t - 1));
end

%!assert (interp2 (1:3, 1:3, magic (3), 2.2, 1.7, "cubic"), 4.1844, 1e-4)
%!assert (interp2 ([1 2 3; 4 5 6], [1.5 2.5], [1.5 1.5]), [3 4])
%!assert (isna (interp2 (1:3, 1:2, [1 2 3; 4 5 6], 5, 1)))
%!assert (interp2 ([1 2; 3 4], 1), [1 1.5 2; 2 2.5 3; 3 3.5 4])
%!error <interp2: N must be an integer> interp2 (ones (2), -1)
%!error <interp2: X must be strictly monotonic> interp2 ([1 0 2], 1:3, ones (3), 1, 1)
