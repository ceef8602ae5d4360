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
  end
  u = rand (varargin{:});
  c = cumsum (p(:)) / sum (p);
  r = reshape (v(lookup (c(1:end - 1), u) + 1), size (u));
end
