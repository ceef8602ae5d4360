## discrete_rnd (V, P)
## discrete_rnd (V, P, N)
## discrete_rnd (V, P, M, N, ...)
## Random numbers that take the values V with probabilities P.
##   >> size (discrete_rnd ([1 2], [0.5 0.5], 2, 3))
##   ans =
##
##      2   3
##
## See also: discrete_pdf, randi
function r = discrete_rnd (v, p, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (! isvector (v))
    error ("discrete_rnd: V must be a vector");
  elseif (! isvector (p) || numel (p) != numel (v))
    error ("discrete_rnd: P must be a vector with length (V) elements");
  elseif (any (isnan (p)))
    error ("discrete_rnd: P must not have any NaN elements");
  elseif (! (all (p >= 0) && any (p)))
    error ("discrete_rnd: P must be a nonzero, non-negative vector");
  end
  if (nargin == 2)
    u = rand (size (v));
  else
    u = rand (dimensions (varargin){:});
  end
  c = cumsum (p(:)) / sum (p);
  r = reshape (v(lookup (c(1:end - 1), u) + 1), size (u));
end

## The dimensions asked for: one row of them, or each for itself.
function d = dimensions (d)
  if (numel (d) == 1)
    n = d{1};
    if (isscalar (n) && n >= 0)
      d = {n, n};
    elseif (! (isrow (n) && ! iscell (n) && all (n >= 0)))
      error ("discrete_rnd: dimension vector must be row vector of non-negative integers");
    end
  elseif (any (cellfun (@(n) ! isscalar (n) || n < 0, d)))
    error ("discrete_rnd: dimensions must be non-negative integers");
  end
  if (any ([d{:}] != fix ([d{:}])))
    error ("rand: dimensions must be a scalar or array of integers");
  end
end
