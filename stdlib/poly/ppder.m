## ppder (PP)
## ppder (PP, M)
## Derivative of order M of a piecewise polynomial.
##   >> ppder (mkpp ([0 1], [1 2 3])).coefs
##   ans =
##
##      2   2
##
## See also: mkpp, ppval, ppint
function ppd = ppder (pp, m = 1)
  if (nargin < 1)
    print_usage ();
  end
  if (isstruct (pp) && ! isfield (pp, "form"))
    error ("Octave:invalid-indexing", "structure has no member 'form'");
  elseif (! (isstruct (pp) && strcmp (pp.form, "pp")))
    error ("ppder: PP must be a structure");
  end
  [x, p, n, k, d] = unmkpp (pp);
  if (k - m <= 0)
    x = [x(1), x(end)];
    pd = zeros (prod (d), 1);
  else
    f = k:-1:1;
    ff = bincoeff (f, m + 1) .* factorial (m + 1) ./ f;
    k -= m;
    pd = p(:, 1:k) .* ff(1:k);
  end
  ppd = mkpp (x, pd, d);
end

%!assert (ppder (mkpp ([0 1 2], [1 0 2; 2 1 3])).coefs, [2 0; 4 1])
