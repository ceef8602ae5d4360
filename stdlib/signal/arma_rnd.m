## X = arma_rnd (A, B, V, T, N)
## T values of the process x(t) = A(1)*x(t-1) + ... + e(t) + B(1)*e(t-1) + ..., where the e are normal with
## variance V. N (100) values go before.
##   >> size (arma_rnd (0.5, 0.3, 1, 5))
##   ans =
##
##      5   1
##
## See also: arch_rnd, filter
function x = arma_rnd (a, b, v, t, n = 100)
  if (nargin < 4)
    print_usage ();
  elseif (min (rows (a), columns (a)) > 1 || min (rows (b), columns (b)) > 1)
    error ("arma_rnd: A and B must not be matrices");
  elseif (! isscalar (t))
    error ("arma_rnd: T must be a scalar");
  elseif (! isscalar (n))
    error ("arma_rnd: N must be a scalar");
  end
  n = min (n, numel (a) + numel (b));
  e = sqrt (v) * randn (t + n, 1);
  x = filter ([1; b(:)], [1; -a(:)], e);
  x = x(n+1:n+t);
end

%!test
%! randn ("twister", 3);
%! x = arma_rnd (0.5, [], 1, 4000);
%! assert (var (x), 4 / 3, 0.1);
%! assert (mean (x(2:end) .* x(1:end-1)), 2 / 3, 0.1);
%!assert (arma_rnd (0.5, 0.3, 0, 3), zeros (3, 1))
%!test   # as many values are left out as there are coefficients, if not fewer
%! randn ("twister", 1); e = randn (5, 1);
%! randn ("twister", 1); x = arma_rnd (0.5, 0.3, 1, 3);
%! assert (x, filter ([1 0.3], [1 -0.5], e)(3:5), 1e-14)
