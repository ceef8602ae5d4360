## del2 (M)
## del2 (M, H)
## del2 (M, DX, DY, ...)
## Discrete Laplacian divided by twice the number of dimensions; edges are extrapolated.
##   >> del2 (magic (4))
##   ans =
##
##      15.0000   -5.5000   -6.5000    9.0000
##       0.5000   -5.0000   -3.0000    3.5000
##      -3.5000    3.0000    5.0000   -0.5000
##      -9.0000    6.5000    5.5000  -15.0000
##
## See also: gradient, diff
function d = del2 (m, varargin)
  if (nargin < 1 || nargin > ndims (m) + 1)
    print_usage ();
  end
  nd = ndims (m);
  sz = size (m);
  dx = cell (1, nd);
  for k = 1:nd
    if (nargin == 1)
      dx{k} = ones (sz(k), 1);
    elseif (nargin == 2 && isscalar (varargin{1}))
      dx{k} = varargin{1} * ones (sz(k), 1);
    else
      ## Columns come first: dx, dy.
      j = k;
      if (k <= 2)
        j = 3 - k;
      end
      s = varargin{j};
      if (isscalar (s))
        dx{k} = s * ones (sz(k), 1);
      elseif (numel (s) == sz(k))
        t = diff (s(:));
        dx{k} = [t; t(end)];
      else
        error ("del2: dimensions and vector elements must match");
      end
    end
  end
  d = zeros (sz);
  count = 0;
  for k = 1:nd
    n = sz(k);
    if (n < 3)
      continue;
    end
    count++;
    idx = repmat ({':'}, 1, nd);
    at = @(r) [idx(1:k - 1), {r}, idx(k + 1:end)];
    lo = at (1:n - 2);
    mid = at (2:n - 1);
    hi = at (3:n);
    h = dx{k};
    h1 = reshape (h(1:n - 2), [ones(1, k - 1), n - 2, 1]);
    h2 = reshape (h(2:n - 1), [ones(1, k - 1), n - 2, 1]);
    dd = zeros (sz);
    dd(mid{:}) = ((m(hi{:}) - m(mid{:})) ./ h2 - (m(mid{:}) - m(lo{:})) ./ h1) ./ (h1 + h2);
    a = at (1);
    b = at (2);
    c = at (3);
    if (n > 3)
      r1 = (h(1) + h(2)) / h(2);
      dd(a{:}) = dd(b{:}) * (1 + h(1) / h(2)) - dd(c{:}) * (h(1) / h(2));
      a = at (n);
      b = at (n - 1);
      c = at (n - 2);
      dd(a{:}) = dd(b{:}) * (1 + h(n - 1) / h(n - 2)) - dd(c{:}) * (h(n - 1) / h(n - 2));
    else
      dd(a{:}) = dd(b{:});
      dd(c{:}) = dd(b{:});
    end
    d += dd;
  end
  d = d / nd;
end

%!assert (del2 (magic (4)), [15 -5.5 -6.5 9; 0.5 -5 -3 3.5; -3.5 3 5 -0.5; -9 6.5 5.5 -15])
