## [X, P, N, K, D] = unmkpp (PP)
## The parts of a piecewise polynomial: breaks, coefficients, number of pieces, order and dimension.
##   >> [x, p] = unmkpp (mkpp ([0 1], [2 3]))
##   x =
##
##      0   1
##
##   p =
##
##      2   3
##
## See also: mkpp, ppval, spline
function [x, P, n, k, d] = unmkpp (pp)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isstruct (pp) && isfield (pp, "form") && strcmp (pp.form, "pp")))
    error ("unmkpp: PP must be a piecewise polynomial structure");
  end
  x = pp.breaks;
  P = pp.coefs;
  n = pp.pieces;
  k = pp.order;
  d = pp.dim;
end

%!error <unmkpp: PP must be a piecewise polynomial structure> unmkpp (1)
