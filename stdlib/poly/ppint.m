## ppint (PP)
## ppint (PP, C)
## Integral of a piecewise polynomial, with the constant C.
##   >> ppint (mkpp ([0 1], [2 1])).coefs
##   ans =
##
##      1   1   0
##
## See also: mkpp, ppval, ppder
function ppi = ppint (pp, c = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (isstruct (pp) && ! isfield (pp, "form"))
    error ("Octave:invalid-indexing", "structure has no member 'form'");
  elseif (! (isstruct (pp) && strcmp (pp.form, "pp")))
    error ("ppint: PP must be a structure");
  end
  [x, p, n, k, d] = unmkpp (pp);
  p = reshape (p, [], k);
  pint = [p ./ (k:-1:1), zeros(rows (p), 1)];
  ppi = mkpp (x, pint, d);
  ## Constants so that the pieces meet.
  nd = prod (d);
  P = reshape (ppi.coefs, nd, n, k + 1);
  h = diff (x);
  acc = c .* ones (nd, 1);
  for j = 1:n
    P(:, j, k + 1) = acc;
    v = P(:, j, 1);
    for i = 2:k + 1
      v = v * h(j) + P(:, j, i);
    end
    acc = v;
  end
  ppi.coefs = reshape (P, nd * n, k + 1);
end

%!assert (ppint (mkpp ([0 1 2], [1 0; 2 1])).coefs, [0.5 0 0; 1 1 0.5])
