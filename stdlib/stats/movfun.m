## movfun (FCN, X, WLEN)
## movfun (..., "Endpoints", VALUE)
## Apply FCN to the window around each element of X. WLEN is the window's length, or [NB, NA] for NB elements before
## and NA after. FCN works along columns. "Endpoints" is "shrink" (the default), "fill", "same", "periodic" or a
## number; "dim" chooses the dimension.
##   >> movfun (@mean, 1:5, 3)
##   ans =
##
##      1.5000   2.0000   3.0000   4.0000   4.5000
##
## See also: movmean, movmax, movslice
function y = movfun (fcn, x, wlen, varargin)
  if (nargin < 3)
    print_usage ();
  end
  endpoints = "shrink";
  dim = [];
  samples = "";
  for k = 1:2:numel (varargin) - 1
    switch (tolower (varargin{k}))
      case "endpoints"
        endpoints = varargin{k + 1};
      case "dim"
        dim = varargin{k + 1};
      case {"nancond", "outdim", "samplepoints"}
      otherwise
        error ("movfun: unknown option '%s'", varargin{k});
    end
  end
  if (isempty (x))
    y = x;
    return;
  end
  if (isempty (dim))
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  n = size (x, dim);
  if (isscalar (wlen))
    if (! (wlen > 0 && wlen == fix (wlen)))
      error ("movfun: WLEN must be a positive integer");
    end
    if (mod (wlen, 2) == 1)
      nb = na = (wlen - 1) / 2;
    else
      nb = wlen / 2;
      na = nb - 1;
    end
  elseif (numel (wlen) == 2 && all (wlen >= 0))
    nb = wlen(1);
    na = wlen(2);
  else
    error ("movfun: WLEN must be a scalar or 2-element array of integers >= 0");
  end
  if (max (wlen) > n)
    error ("movslice: window length WLEN (%d) must be shorter than length along DIM (%d)", max (wlen), n);
  end
  perm = 1:max (ndims (x), dim);
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, n, []);
  nc = columns (x);
  y = zeros (n, nc);
  inner = nb + 1:n - na;
  ## All the full windows at once: a column each.
  if (! isempty (inner))
    win = (1:nb + na + 1)' + (inner - nb - 1);
    for c = 1:nc
      y(inner, c) = fcn (reshape (x(win, c), size (win)));
    end
  end
  for i = [1:min(nb, n), max(n - na + 1, nb + 1):n]
    idx = i - nb:i + na;
    for c = 1:nc
      y(i, c) = fcn (window (x(:, c), idx, n, endpoints));
    end
  end
  y = ipermute (reshape (y, sz), perm);
end

function v = window (x, idx, n, endpoints)
  if (isnumeric (endpoints))
    v = repmat (endpoints, numel (idx), 1);
    in = idx >= 1 & idx <= n;
    v(in) = x(idx(in));
    return;
  end
  switch (tolower (endpoints))
    case "shrink"
      v = x(idx(idx >= 1 & idx <= n));
    case "fill"
      v = NaN (numel (idx), 1);
      in = idx >= 1 & idx <= n;
      v(in) = x(idx(in));
    case "same"
      v = x(min (max (idx, 1), n));
    case "periodic"
      v = x(mod (idx - 1, n) + 1);
    otherwise
      error ("movfun: unknown ENDPOINTS option");
  end
end

%!assert (movfun (@mean, 1:5, 3), [1.5 2 3 4 4.5])
%!assert (movfun (@max, [3 1 2 5], [1 0]), [3 3 2 5])
