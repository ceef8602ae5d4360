## mkpp (BREAKS, COEFS)
## mkpp (BREAKS, COEFS, D)
## Piecewise polynomial: row k of COEFS holds the polynomial for the interval from BREAKS(k) to BREAKS(k+1), in the
## distance from BREAKS(k).
##   >> pp = mkpp ([0 1 2], [1 0; 2 1]); ppval (pp, [0.5 1.5])
##   ans =
##
##      0.5000   2.0000
##
## See also: unmkpp, ppval, spline
function pp = mkpp (x, P, d)
  if (nargin < 2)
    print_usage ();
  end
  if (! isvector (x) && ! isscalar (x))
    error ("mkpp: BREAKS must be a vector");
  elseif (numel (x) < 2 || isa (x, "function_handle"))
    error ("mkpp: BREAKS must have at least one interval");
  end
  pp = struct ("form", "pp", "breaks", x(:).', "coefs", [], "pieces", 0, "order", 0, "dim", 1);
  if (nargin == 3)
    pp.dim = d;
  end
  pp.pieces = numel (x) - 1;
  nd = prod (pp.dim);
  pp.order = floor (numel (P) / (pp.pieces * nd));
  if (isinf (pp.order))
    pp.order = -1;                  # reshape says what is wrong
  end
  pp.coefs = reshape (P, nd * pp.pieces, pp.order);
end

%!assert (mkpp ([0 1 2], [1 0; 2 1]).order, 2)
%!error <mkpp: BREAKS must have at least one interval> mkpp (0, 1)
