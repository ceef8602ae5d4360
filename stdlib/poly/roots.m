## roots (C)
## Roots of the polynomial with the coefficients C, the highest power first: eigenvalues of its companion matrix.
##   >> roots ([1 -3 2])
##   ans =
##
##      2
##      1
##
## See also: poly, polyval, polyfit
function r = roots (v)
  if (nargin < 1 || (! isvector (v) && ! isempty (v)))
    print_usage ();
  elseif (any (! isfinite (v)))
    error ("roots: inputs must not contain Inf or NaN");
  end
  v = v(:);
  n = numel (v);
  if (isempty (v) || ! any (v))
    r = [];
    return;
  end
  ## Leading zeros lower the degree, trailing ones are roots at 0.
  f = find (v ./ max (abs (v)));
  m = numel (f);
  if (m == 0)
    r = [];
    return;
  end
  v = v(f(1):f(m));
  l = numel (v);
  if (l > 1)
    A = diag (ones (1, l - 2), -1);
    A(1, :) = -v(2:l) ./ v(1);
    r = eig (A);
    if (f(m) < n)
      r = [r; zeros(n - f(m), 1)];
    end
  else
    r = zeros (n - f(m), 1);
  end
end

%!assert (sort (roots ([1 -6 11 -6])), [1; 2; 3], 1e-10)
%!assert (roots ([0 0 2 -4]), 2)
%!assert (roots ([1 0 0]), [0; 0])
%!assert (roots ([]), [])
%!error <roots: inputs must not contain Inf or NaN> roots ([1 NaN])
