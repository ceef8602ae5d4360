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
    error ("unwrap: X must be a numeric matrix or vector");
  end
  if (isequal (size (x), [0, 0]))
    x(1, :);                                    # an index that is out of bound
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
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (x)))
    error ("unwrap: DIM must be an integer and a valid dimension");
  end
  if (size (x, dim) < 2)
    y = x;
    return;
  end
  turn = 2 * pi;
  sz = size (x);
  sz(dim) = 1;
  d = -diff (x, 1, dim);
  turns = round (abs (d) ./ turn) .* turn .* (((d > tol) > 0) - ((d < -tol) > 0));
  y = x + cumsum (cat (dim, zeros (sz), turns), dim);
end

%!assert (unwrap ([0 3 6.5]), [0 3 6.5 - 2*pi], 1e-15)
%!assert (unwrap ([0 7 14]), [0 7 14] - [0 1 2] * 2 * pi, 1e-14)
