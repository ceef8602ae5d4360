## cplxpair (Z)
## cplxpair (Z, TOL)
## cplxpair (Z, TOL, DIM)
## The complex numbers in Z in conjugate pairs by rising real parts, the one with the negative imaginary part first; real
## numbers come behind them in rising order. Parts within 100 * eps (or TOL) times the size count as equal.
##   >> cplxpair ([1+i 3 1-i])
##   ans =
##
##      1 - 1i   1 + 1i   3 + 0i
##
## See also: sort, roots
function y = cplxpair (z, tol = [], dim = [])
  if (nargin < 1)
    print_usage ();
  end
  if (isempty (z))
    y = zeros (size (z));
    return;
  end
  cls = class (z);
  if (! isfloat (z))
    cls = "double";
  end
  if (isempty (tol))
    tol = 100 * eps (cls);
  elseif (! isscalar (tol) || tol < 0 || tol >= 1)
    error ("cplxpair: TOL must be a scalar number in the range 0 <= TOL < 1");
  end
  sz = size (z);
  if (isempty (dim))
    dim = find (sz > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (z)))
    error ("cplxpair: invalid dimension DIM");
  end
  order = [dim, 1:dim - 1, dim + 1:max(ndims (z), dim)];
  y = permute (z, order);
  shape = size (y);
  y = y(:, :);
  for k = 1:columns (y)
    y(:, k) = pair (y(:, k), tol);
  end
  y = ipermute (reshape (y, shape), order);
end

function p = pair (z, tol)
  is_real = abs (imag (z)) <= tol * abs (z);
  reals = sort (real (z(is_real)));
  z = z(! is_real);
  [~, order] = sort (real (z));
  z = z(order);
  pairs = zeros (0, 1);
  while (! isempty (z))
    distance = abs (z - conj (z(1)));
    distance(1) = Inf;
    [least, at] = min (distance);
    if (isempty (least) || ! (least <= tol * abs (z(1))))
      error ("cplxpair: could not pair all complex numbers");
    end
    upper = complex (real (z(1)), abs (imag (z(1))));
    pairs = [pairs; conj(upper); upper];
    z([1, at]) = [];
  end
  p = [pairs; reals];
end

%!assert (cplxpair ([3+1i; 2; 3-1i; 1-2i; 1+2i; -5]), [1-2i; 1+2i; 3-1i; 3+1i; -5; 2])
%!assert (cplxpair ([1+i 3 1-i; 2-i 5 2+i], [], 2), [1-i 1+i 3; 2-i 2+i 5])
%!assert (cplxpair ([3 1 2]), [1 2 3])
%!assert (cplxpair ([1+i 1-1.0001i], 1e-3), [1-i 1+i])
%!error <cplxpair: could not pair all complex numbers> cplxpair ([1+i 2])
%!error <cplxpair: TOL must be a scalar number in the range> cplxpair ([1+i 1-i], -1)
