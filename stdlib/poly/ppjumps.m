## ppjumps (PP)
## Jumps of a piecewise polynomial at its inner breaks.
##   >> ppjumps (mkpp ([0 1 2], [1 0; 2 3]))
##   ans = 2
## See also: mkpp
function jumps = ppjumps (pp)
  if (nargin < 1)
    print_usage ();
  end
  if (isstruct (pp) && ! isfield (pp, "form"))
    error ("Octave:invalid-indexing", "structure has no member 'form'");
  elseif (! (isstruct (pp) && strcmp (pp.form, "pp")))
    error ("ppjumps: PP must be a structure");
  end
  [x, P, n, k, d] = unmkpp (pp);
  nd = prod (d);
  h = diff (x(1:n));
  P = reshape (P, nd, n, k);
  ## Limit from the left at the end of each piece but the last.
  left = P(:, 1:n - 1, 1);
  for i = 2:k
    left = left .* h + P(:, 1:n - 1, i);
  end
  jumps = squeeze (reshape (P(:, 2:n, k), nd, n - 1) - reshape (left, nd, n - 1));
end

%!assert (ppjumps (mkpp ([0 1 2], [1 0; 2 1])), 0)
