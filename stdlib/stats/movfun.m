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
  [endpoints, dim, outdim] = options_of (x, varargin);
  if (isempty (dim))
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  n = size (x, dim);
  [win, C, Cpre, Cpost, offsets] = movslice (n, wlen);
  ## What FCN gives for one window; it is asked before anything else.
  nout = numel (fcn (zeros (numel (offsets), 1)));
  if (isempty (outdim))
    outdim = 1:nout;
  elseif (max (outdim) > nout)
    error ("Octave:invalid-input-arg", ...
           "movfun: output dimension OUTDIM (%d) is larger than largest available dimension (%d)", max (outdim), nout);
  end
  perm = 1:max (ndims (x), dim);
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, n, []);
  nc = columns (x);
  y = zeros (n, nc, nout);
  for c = 1:nc
    ## All the full windows at once: a column each.
    if (! isempty (C))
      values = fcn (reshape (x(win, c), size (win)));
      if (nout == 1)
        y(C, c) = values(:);
      else
        y(C, c, :) = reshape (values, [], 1, nout);
      end
    end
    for i = [Cpre, Cpost]
      y(i, c, :) = reshape (fcn (window (x(:, c), i + offsets.', n, endpoints)), 1, 1, nout);
    end
  end
  y = y(:, :, outdim);
  if (numel (outdim) == 1)
    y = ipermute (reshape (y, sz), perm);
  else
    y = squeeze (y);
  end
end

## The options, in the words of Octave's inputParser.
function [endpoints, dim, outdim] = options_of (x, args)
  endpoints = "shrink";
  dim = outdim = [];
  for k = 1:2:numel (args)
    name = args{k};
    if (! ischar (name))
      error ("movfun: non-string for Parameter name or Switch");
    elseif (! any (strcmpi (name, {"dim", "endpoints", "nancond", "outdim"})))
      error ("movfun: argument '%s' is not a valid parameter", toupper (name));
    elseif (k == numel (args))
      error ("Octave:index-out-of-bounds", "varargin(%d): out of bound %d (dimensions are 1x%d)", k + 1, k, k);
    end
    value = args{k + 1};
    switch (tolower (name))
      case "endpoints"
        if (! (ischar (value) && any (strcmpi (value, {"fill", "periodic", "same", "shrink"}))
               || isnumeric (value) && isscalar (value)))
          error ("movfun: failed validation of ENDPOINTS. Checked with \"%s\"", ...
                 "@(x) any (strcmpi (x, valid_bc)) || (isnumeric (x) && isscalar (x))");
        end
        endpoints = value;
      case "dim"
        if (! (isempty (value) || isscalar (value) && isindex (value, ndims (x))))
          error ("movfun: failed validation of DIM. Checked with \"%s\"", ...
                 "@(d) isempty (d) || (isscalar (d) && isindex (d, ndims (x)))");
        end
        dim = value;
      case "nancond"
        if (! any (strcmpi (value, {"includenan", "omitnan"})))
          error ("movfun: failed validation of NANCOND. Checked with \"%s\"", ...
                 "@(x) any (strcmpi (x, {\"includenan\", \"omitnan\"}))");
        end
        if (strcmpi (value, "omitnan"))
          warning ("movfun: \"omitnan\" is not yet implemented, using \"includenan\"");
        end
      otherwise
        if (! (isempty (value) || isindex (value)))
          error ("movfun: failed validation of OUTDIM. Checked with \"%s\"", "@(d) isempty (d) || (isvector (d) && isindex (d))");
        end
        outdim = value;
    end
  end
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
  end
end

%!assert (movfun (@mean, 1:5, 3), [1.5 2 3 4 4.5])
%!assert (movfun (@(x) [min(x), max(x)], (1:5)', 3), [1 2; 1 3; 2 4; 3 5; 4 5])
%!error <movfun: argument 'NOSUCH' is not a valid parameter> movfun (@mean, 1:5, 3, "nosuch", 2)
%!error <movfun: output dimension OUTDIM .2. is larger> movfun (@mean, 1:5, 3, "outdim", 2)
%!assert (movfun (@max, [3 1 2 5], [1 0]), [3 3 2 5])
