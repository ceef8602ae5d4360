## PP = splinefit (X, Y, BREAKS)
## PP = splinefit (X, Y, P)
## PP = splinefit (..., NAME, VALUE)
## The piecewise polynomial PP with these BREAKS (or of P pieces with about as many data each) that is nearest to the data in the sense of least
## squares and has all but its highest derivative continuous. Y: a vector, or an array whose last dimension belongs to X. Options: "order" (degree of
## the polynomials, 3), "periodic" (false), "robust" (true: three fits more, in which outliers weigh less) with "beta" (0 to 1, how much less; 0.5),
## "constraints" (a struct: the derivatives of order 0, 1, ... times the columns of cc (columns belong to xc; only values where it is missing) sum to yc at xc).
##   >> x = 0:0.1:1; pp = splinefit (x, x .^ 2, 2); ppval (pp, 0.25)
##   ans = 0.062500
##
## See also: interp1, spline, polyfit, ppval, mkpp
function pp = splinefit (x, y, breaks, varargin)
  if (nargin < 3 || ! isnumeric (breaks) || mod (numel (varargin), 2) != 0)
    print_usage ();
  end
  o = struct ("order", 3, "periodic", false, "robust", false, "beta", 0.5, "constraints", []);
  for k = 1:2:numel (varargin)
    name = varargin{k};
    if (! (ischar (name) && isfield (o, lower (name))))
      error ("Octave:splinefit:invalidproperty", "unrecognized property '%s'", disp (name)(1:end-1));
    end
    o.(lower (name)) = varargin{k+1};
  end
  x = x(:);
  if (isvector (y))
    dims = 1;
    y = y(:);
  else
    dims = size (y)(1:end-1);
    y = reshape (y, prod (dims), []).';
  end
  if (rows (y) != numel (x))
    error ("arguments:datasize", "Last dimension of array y must equal length of vector x.");
  end
  good = ! (isnan (x) | any (isnan (y), 2));
  [x, at] = sort (x(good));
  y = y(good,:)(at,:);
  if (isscalar (breaks))
    at = linspace (1, numel (x), breaks + 1);
    below = min (floor (at), numel (x) - 1);
    breaks = (x(below) + (at - below)' .* (x(below+1) - x(below)))';
  end
  breaks = unique (breaks(:).');
  n = o.order + 1;
  [A, to_pieces, p] = basis (x, breaks, n, o.periodic);
  C = zeros (0, columns (A));
  d = zeros (0, columns (y));
  if (! isempty (o.constraints))
    [C, d] = constraints (o.constraints, breaks, n, o.periodic, to_pieces, columns (y));
  end
  c = solve (A, y, C, d);
  if (o.robust)
    alpha = 0.5 * o.beta / (1 - o.beta) / columns (y);
    for turn = 1:3
      r = abs (y - A * c) .^ 2;
      average = mean (r, 1);
      average(average == 0) = 1;
      weight = exp (-alpha * sum (r ./ average, 2));
      c = solve (A .* weight, y .* weight, C, d);
    end
  end
  coefs = permute (reshape (to_pieces * c, p, n, []), [3, 1, 2]);
  pp = mkpp (breaks, reshape (coefs, [], n), dims);
end

## Least squares with side conditions: in their null space.
function c = solve (A, y, C, d)
  if (isempty (C))
    c = A \ y;
  else
    N = null (C);
    c = C \ d;
    c += N * ((A * N) \ (y - A * c));
  end
end

## A: values at x of splines that span the space; to_pieces: from their coefficients to the polynomials' ((p n) x count, piece by piece within each
## power, the highest first).
function [A, to_pieces, p] = basis (x, breaks, n, periodic)
  p = numel (breaks) - 1;
  h = diff (breaks);
  ## all piecewise polynomials whose first n-2 derivatives are continuous, a smooth step at each break in between
  smooth = zeros (0, n * p);
  for k = 1:p - ! periodic
    next = mod (k, p) + 1;
    for m = 0:n - 2
      row = zeros (1, n * p);
      row(((1:n) - 1) * p + k) = derivative (h(k), n, m);
      row(((1:n) - 1) * p + next) -= derivative (0, n, m);
      smooth(end+1,:) = row / (norm (row) + (norm (row) == 0));
    end
  end
  if (isempty (smooth))
    to_pieces = eye (n * p);
  else
    to_pieces = null (smooth);
  end
  if (periodic)
    x = breaks(1) + mod (x - breaks(1), breaks(end) - breaks(1));
  end
  A = values (x, breaks, n, p, 0) * to_pieces;
end

## Of the powers n-1, ..., 0 of t the derivative of order m.
function row = derivative (t, n, m)
  power = n-1:-1:0;
  factor = ones (1, n);
  for k = 0:m - 1
    factor .*= power - k;
  end
  row = factor .* t .^ max (power - m, 0);
end

## Rows: the derivative of order m of the polynomials at x.
function V = values (x, breaks, n, p, m)
  piece = min (max (lookup (breaks, x(:)), 1), p);
  V = zeros (numel (x), n * p);
  for k = 1:numel (x)
    V(k, ((1:n) - 1) * p + piece(k)) = derivative (x(k) - breaks(piece(k)), n, m);
  end
end

function [C, d] = constraints (con, breaks, n, periodic, to_pieces, width)
  xc = con.xc(:);
  p = numel (breaks) - 1;
  if (isfield (con, "cc") && ! isempty (con.cc))
    cc = con.cc;
  else
    cc = ones (1, numel (xc));
  end
  C = zeros (numel (xc), n * p);
  for m = 0:min (rows (cc), n) - 1
    C += cc(m+1,:).' .* values (xc, breaks, n, p, m);
  end
  C *= to_pieces;
  d = zeros (numel (xc), width);
  if (isfield (con, "yc") && ! isempty (con.yc))
    if (width == 1)
      d(:) = con.yc(:);
    else
      d(:,:) = reshape (con.yc, width, []).';
    end
  end
end

%!test
%! x = (0:10)' / 10; y = sin (3 * x);
%! assert (splinefit (x, y, 3).coefs, [-4.1056 -0.011708 2.9882 0.00023973; -0.32196 -4.1173 1.6118 0.84293; 3.7053 -4.4393 -1.2404 0.91081], 1e-4);
%! assert (splinefit (x, y, [0 0.3 1], "order", 2).coefs, [-2.7587 3.4511 -0.0073729; -3.9192 1.7958 0.77966], 1e-4);
%! assert (splinefit (x, sin (2*pi*x), 3, "periodic", true).coefs, [-24.9 0 5.5334 0; 49.8 -24.9 -2.7667 0.92223; -24.9 24.9 -2.7667 -0.92223], 1e-3);
%! z = y; z(4) = 5;
%! assert (splinefit (x, z, 2, "robust", true).coefs, [-2.8507 -0.72618 3.0768 -0.00045986; 2.2729 -5.0022 0.21261 1.0001], 1e-4);
%! assert (splinefit (x, y, 2, "order", 0).coefs, [0.5151; 0.6798], 1e-4);
%!test
%! x = (0:10)' / 10; y = sin (3 * x);
%! pp = splinefit (x, y, 2, "constraints", struct ("xc", 0, "yc", 1));
%! assert (pp.coefs, [-24.9779 26.4420 -6.8539 1; 11.5284 -11.0249 0.8546 1.0613], 1e-4);
%! pp = splinefit (x, y, 2, "constraints", struct ("xc", [0 1], "yc", [1 2], "cc", [1 1; 0 1]));
%! assert (pp.coefs, [-30.6018 31.2356 -7.7369 1; 21.0257 -14.6671 0.5474 1.1152], 1e-4);
%!test
%! x = [0 1 1 2 5 7 8 9 9.5 10]; pp = splinefit (x, x .^ 2, 4);
%! assert (pp.breaks, [0 1.25 6 8.75 10]); assert (ppval (pp, 3), 9, 1e-10);
%! pp = splinefit ((0:10) / 10, [sin(3*(0:10)/10); cos((0:10)/10)], 2); assert (pp.dim, 2); assert (size (pp.coefs), [4 4]); assert (ppval (pp, 0.5), [sin(1.5); cos(0.5)], 5e-3);
%!error <Last dimension of array y must equal length of vector x> splinefit (1:3, 1:4, 1)
%!error <unrecognized property 'foo'> splinefit (1:10, 1:10, 3, "foo", 1)
%!error <Invalid call> splinefit (1, 2)
