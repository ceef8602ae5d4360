## ppval (PP, XI)
## Values of the piecewise polynomial PP at XI.
##   >> ppval (mkpp ([0 1 2], [1 0; 2 1]), [0.5 1.5])
##   ans =
##
##      0.5000   2.0000
##
## See also: mkpp, spline, pchip
function yi = ppval (pp, xi)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isstruct (pp) && isfield (pp, "form") && strcmp (pp.form, "pp")))
    error ("ppval: first argument must be a pp-form structure");
  end
  x = pp.breaks(:).';
  nd = prod (pp.dim);
  k = pp.order;
  sxi = size (xi);
  xi = xi(:).';
  nxi = numel (xi);
  idx = lookup (x, xi, "lr");
  dx = xi - x(idx);
  ## Coefficients: nd x pieces x order.
  P = reshape (pp.coefs, nd, pp.pieces, k);
  if (nd == 1)
    C = reshape (P, pp.pieces, k);
    yi = C(idx, 1).';
    for i = 2:k
      yi = yi .* dx + C(idx, i).';
    end
  else
    yi = reshape (P(:, idx, 1), nd, nxi);
    for i = 2:k
      yi = yi .* dx + reshape (P(:, idx, i), nd, nxi);
    end
  end
  if (nd == 1)
    yi = reshape (yi, sxi);
  elseif (isfield (pp, "orient") && strcmp (pp.orient, "first"))
    ## the dimensions of the points come before those of the values
    if (numel (sxi) == 2 && any (sxi == 1))
      sxi = nxi;
    end
    yi = reshape (yi.', [sxi, pp.dim(:).']);
  elseif (isscalar (xi))
    yi = reshape (yi, [pp.dim(:).', 1]);
  elseif (numel (sxi) == 2 && any (sxi == 1))
    yi = reshape (yi, [pp.dim(:).', nxi]);
  else
    yi = reshape (yi, [pp.dim(:).', sxi]);
  end
end

%!assert (ppval (mkpp ([0 1 2], [1 0; 2 1]), [0.5 1.5 -1 3]), [0.5 2 -1 5])
