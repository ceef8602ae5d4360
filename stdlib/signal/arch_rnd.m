## Y = arch_rnd (A, B, T)
## T numbers of an ARCH process: y(t) = B(1) + B(2) * y(t-1) + ... + e(t), where e(t) is normal with the variance h(t) = A(1) + A(2) * e(t-1)^2 + ... (R.
## Engle, Econometrica 50, 1982.)
##   >> size (arch_rnd ([1, 0.5], [1, 0.2], 6))
##   ans =
##
##      6   1
##
## See also: arch_fit, arch_test, arma_rnd
function y = arch_rnd (a, b, t)
  if (nargin != 3)
    print_usage ();
  elseif (! ((isscalar (a) || isvector (a)) && (isscalar (b) || isvector (b))))
    error ("arch_rnd: A and B must both be scalars or vectors");
  elseif (any (a < 0) || a(1) == 0)
    error ("arch_rnd: A must have no negative elements and A(1) > 0");
  elseif (! (isscalar (t) && t == fix (t) && t > 0))
    error ("arch_rnd: T must be a positive integer");
  end
  la = numel (a) - 1;
  lb = numel (b) - 1;
  e = zeros (t, 1);
  y = zeros (t, 1);
  z = randn (t, 1);
  for k = 1:t
    h = a(1);
    for j = 1:min (la, k - 1)
      h += a(j+1) * e(k-j) ^ 2;
    end
    e(k) = sqrt (h) * z(k);
    y(k) = b(1) + e(k);
    for j = 1:min (lb, k - 1)
      y(k) += b(j+1) * y(k-j);
    end
  end
end

%!test
%! randn ("seed", 1); z = randn (5, 1); randn ("seed", 1); y = arch_rnd (4, 1, 5); assert (y, 1 + 2 * z, 1e-14);
%! randn ("seed", 1); y = arch_rnd ([1 0.5], [0 0.5], 3);
%! e = z(1); f = sqrt (1 + 0.5 * e^2) * z(2); assert (y(1:2), [e; 0.5*e + f], 1e-14);
%!error <arch_rnd: A and B must both be scalars or vectors> arch_rnd (eye (2), 1, 5)
%!error <Invalid call> arch_rnd (1, 2)
