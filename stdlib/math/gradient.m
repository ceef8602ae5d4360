## DX = gradient (M)
## [DX, DY, ...] = gradient (M, S, ...)
## gradient (F, X0)
## Gradient of sampled data by central differences, one-sided at the edges. S is the spacing or the coordinates of
## the points. For a function handle F, the derivative at X0.
##   >> gradient ([1 4 9 16])
##   ans =
##
##      3   4   6   7
##
## See also: diff, del2
function varargout = gradient (m, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (m) && nargin > 1 && exist (m))
    m = str2func (m);
  end
  if (is_function_handle (m))
    [varargout{1:max (nargout, 1)}] = handle_gradient (m, varargin{:});
    return;
  end
  if (! isnumeric (m))
    error ("gradient: first input must be an array or a function");
  end
  transposed = isvector (m) && columns (m) == 1;
  if (isvector (m))
    m = m(:).';
  end
  nd = ndims (m);
  if (nargin > 2 && nargin != nd + 1)
    print_usage ();
  elseif (nargout > nd)
    error ("some elements undefined in return list");
  end
  for k = 1:max (1, nargout)
    dim = k;
    if (k <= 2)
      dim = 3 - k;                              # x runs along the columns' dimension
    end
    n = size (m, dim);
    y = zeros (size (m), class (m));
    if (n > 1 || nargin > 1)
      d = spacings (n, k, varargin);
    end
    if (n > 1)
      idx = repmat ({':'}, 1, ndims (m));
      lo = hi = mid = idx;
      first = second = last = before = idx;
      first{dim} = 1;
      second{dim} = 2;
      last{dim} = n;
      before{dim} = n - 1;
      y(first{:}) = (m(second{:}) - m(first{:})) / d(1);
      y(last{:}) = (m(last{:}) - m(before{:})) / d(n - 1);
      if (n > 2)
        lo{dim} = 1:n - 2;
        mid{dim} = 2:n - 1;
        hi{dim} = 3:n;
        span = reshape (d(1:n - 2) + d(2:n - 1), [ones(1, dim - 1), n - 2, 1]);
        y(mid{:}) = (m(hi{:}) - m(lo{:})) ./ span;
      end
    end
    if (transposed)
      y = y.';
    end
    varargout{k} = y;
  end
end

## The n - 1 distances along dimension k.
function d = spacings (n, k, given)
  if (isempty (given))
    d = ones (n - 1, 1);
    return;
  end
  s = given{min (k, numel (given))};
  if (isscalar (s))
    d = s * ones (n - 1, 1);
  else
    d = diff (s);
    d = d(:);
  end
end

function varargout = handle_gradient (f, p0, varargin)
  if (nargin < 2)
    print_usage ("gradient");
  end
  if (numel (varargin) == 0)
    delta = 1;
  elseif (numel (varargin) == 1)
    delta = varargin{1};
  else
    delta = [varargin{:}];
  end
  ## a vector is a list of points for a function of one number
  if (isvector (p0) && (any (exist (func2str (f)) == [2 5]) || nargin (f) == 1))
    p0 = p0(:);
  end
  nd = columns (p0);
  if (isscalar (delta))
    delta = repmat (delta, 1, nd);
  end
  for k = 1:max (1, nargout)
    a = b = num2cell (p0, 1);
    a{k} = a{k} + delta(k);
    b{k} = b{k} - delta(k);
    y = (f (a{:}) - f (b{:})) / (2 * delta(k));
    if (nd == 1)
      y = y(:).';
    end
    varargout{k} = y;
  end
end

%!assert (gradient ([1 4 9 16 25]), [3 4 6 8 9])
%!test [a, b] = gradient (magic (3)); assert (a, [-7 -1 5; 2 2 2; 5 -1 -7]); assert (b, [-5 4 1; -2 4 -2; 1 4 -5])
%!assert (gradient (@(x) x.^2, [1 2 3]), [2 4 6])
