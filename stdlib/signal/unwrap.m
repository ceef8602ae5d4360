## unwrap (X)
## unwrap (X, TOL)
## unwrap (X, TOL, DIM)
## Add multiples of 2*pi so that neighbours differ by at most TOL, by default pi.
##   >> unwrap ([0 3 6.5])
##   ans =
##
##           0   3.0000   0.2168
##
## See also: angle
function y = unwrap (x, tol, dim)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("unwrap: X must be numeric");
  end
  if (nargin < 2 || isempty (tol))
    tol = pi;
  end
  tol = abs (tol);
  if (nargin < 3)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  n = size (x, dim);
  if (n < 2)
    y = x;
    return;
  end
  rng = 2 * pi;
  sz = size (x);
  sz(dim) = 1;
  d = -diff (x, 1, dim);
  p = ceil (abs (d) ./ rng) .* rng .* (((d > tol) > 0) - ((d < -tol) > 0));
  y = x + cumsum (cat (dim, zeros (sz), p), dim);
end

%!assert (unwrap ([0 3 6.5]), [0 3 6.5 - 2*pi], 1e-15)
