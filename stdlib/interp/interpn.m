## VI = interpn (X1, X2, ..., V, Y1, Y2, ...)
## VI = interpn (V, Y1, Y2, ...)
## VI = interpn (..., METHOD, EXTRAP)
## Interpolate values on a grid of any number of dimensions: METHOD "linear" (the default) or "nearest". Outside
## the grid the result is NA or the number EXTRAP.
##   >> interpn ([1 2; 3 4], 1.5, 1.5)
##   ans = 2.5000
## See also: interp1, interp2, interp3, ndgrid
function vi = interpn (varargin)
  method = "linear";
  extrap = NA;
  args = varargin;
  na = numel (args);
  if (na < 1 || ! isnumeric (args{1}))
    print_usage ();
  end
  if (na > 2 && ischar (args{na - 1}))
    if (! (isnumeric (args{na}) && isscalar (args{na})))
      error ("interpn: EXTRAPVAL must be a numeric scalar");
    end
    method = args{na - 1};
    extrap = args{na};
    args(na - 1:na) = [];
  elseif (na > 1 && ischar (args{na}))
    method = args{na};
    args(na) = [];
  end
  na = numel (args);
  if (ischar (method) && isempty (method))
    error ("Octave:index-out-of-bounds", "method(1): out of bound 0 (dimensions are 0x0)");
  elseif (rows (method) == 1 && method(1) == "*")
    method(1) = [];
  end
  method = validatestring (method, {"nearest", "linear", "pchip", "cubic", "spline"}, "interpn");
  if (! isa (args{1}, "single"))
    args{1} = double (args{1});
  end
  if (na == 1 || na == 2 && isscalar (args{2}))
    ## a grid between the elements: each interval is halved N times
    v = args{1};
    n = 1;
    if (na == 2)
      n = args{2};
      if (isinf (n))
        vi = [];
        return;
      elseif (! (isreal (n) && n == fix (n) && n >= 0))
        print_usage ();
      end
    end
    nd = ndims (v);
    x = arrayfun (@(n) 1:n, size (v), "UniformOutput", false);
    y = arrayfun (@(k) 1:1 / 2 ^ n:k, size (v), "UniformOutput", false);
    if (isscalar (v))
      vi = v;
      return;
    elseif (isempty (v))
      vi = zeros (max (2 ^ n * (size (v) - 1) + 1, 0));
      return;
    elseif (isvector (v))
      y = {linspace(1, numel (v), (numel (v) - 1) * 2 ^ n + 1)};
      vi = interp1 (v(:), y{1}(:), method, "extrap");
      if (isrow (v))
        vi = vi.';
      end
      return;
    end
    [y{1:nd}] = ndgrid (y{:});
  elseif (na == 2)
    print_usage ();
  elseif (na > 2 && ndims (args{1}) == na - 1 && ! (isvector (args{1}) && na == 3))
    v = args{1};
    nd = ndims (v);
    y = args(2:end);
    x = arrayfun (@(n) 1:n, size (v), "UniformOutput", false);
  else
    nd = (na - 1) / 2;
    if (nd != fix (nd) || ndims (args{nd + 1}) != nd)
      error ("interpn: wrong number or incorrectly formatted input arguments");
    end
    x = args(1:nd);
    v = args{nd + 1};
    y = args(nd + 2:end);
  end
  if (! isa (v, "single"))
    v = double (v);
  end
  sz = size (v);
  if (nd > 1 && ndims (v) != nd)
    sz(end + 1:nd) = 1;
  end
  vectors = all (cellfun (@isvector, x));
  for d = 1:nd
    if (! vectors && ! size_equal (x{d}, v))
      error ("interpn: incorrect dimensions for input X%d", d);
    end
    if (! isvector (x{d}))
      idx = num2cell (ones (1, nd));
      idx{d} = ":";
      x{d} = x{d}(idx{:});
    end
    x{d} = x{d}(:);
  end
  if (nd > 1 && all (cellfun (@isvector, y)) && ! all (cellfun (@(t) isequal (size (t), size (y{1})), y)))
    [y{1:nd}] = ndgrid (y{:});
  end
  for d = 2:nd
    if (! size_equal (y{1}, y{d}))
      error ("interpn: incompatible size of argument number %d", nd + d + 1);
    end
  end
  shape = size (y{1});
  n = numel (y{1});
  at = zeros (n, nd);
  w = zeros (n, nd);
  out = false (n, 1);
  for d = 1:nd
    yd = y{d}(:);
    if (numel (x{d}) == 1)
      at(:, d) = 1;
      out |= yd != x{d};
      continue;
    end
    k = lookup (x{d}, yd, "lr");
    k(isnan (yd)) = 1;
    at(:, d) = k;
    w(:, d) = (yd - x{d}(k)) ./ (x{d}(k + 1) - x{d}(k));
    out |= yd < x{d}(1) | yd > x{d}(end);
  end
  steps = [1, cumprod(sz(1:nd - 1))];
  switch (method)
    case "nearest"
      k = 1 + sum ((at - 1 + (w >= 0.5)) .* steps, 2);
      k(out) = 1;
      vi = v(k);
    case {"linear", "cubic", "pchip", "spline"}
      if (nd == 1)
        vi = interp1 (x{1}, v(:), y{1}(:), method, "extrap");
      elseif (nd == 2 && ! strcmp (method, "linear"))
        vi = interp2 (x{2}, x{1}, v, y{2}(:), y{1}(:), method);
      else
        vi = zeros (n, 1);
        for corner = 0:2 ^ nd - 1
          bit = bitget (corner, 1:nd);
          weight = prod (bit .* w + (1 - bit) .* (1 - w), 2);
          k = 1 + sum (min (at - 1 + bit, sz(1:nd) - 1) .* steps, 2);
          vi += weight .* v(k)(:);
        end
      end
  end
  vi = vi(:);
  vi(out) = extrap;
  vi = reshape (vi, shape);
end

%!assert (interpn ([1 2; 3 4], 1.5, 1.5), 2.5)
