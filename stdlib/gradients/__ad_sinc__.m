## Y = __ad_sinc__ (X, K)
## The derivative number K of sinc at X: near 0 by its series, else by those before it, since x sinc (x) = sin (pi x) / pi.
##   >> __ad_sinc__ ([0 1], 1)
##   ans =
##
##      0  -1
##
function y = __ad_sinc__ (x, k)
  near = abs (x) < 0.5;
  far = x .* ! near + near;             # 1 there, which does no harm
  y = sin (pi * far) ./ (pi * far);
  for i = 1:k
    y = (pi ^ (i - 1) * sin (pi * far + i * pi / 2) - i * y) ./ far;
  end
  series = zeros (size (x));
  j = ceil (k / 2):ceil (k / 2) + 14;
  c = (-1) .^ j .* pi .^ (2 * j) ./ (2 * j + 1) .* (1 ./ gamma (2 * j - k + 1));
  if (any (near(:)))
    z = (x .* near) .^ 2;
    for i = numel (c):-1:1
      series = series .* z + c(i);
    end
    if (mod (k, 2))
      series = series .* x;
    end
    y(near) = series(near);
  end
end
%!test
%! x = [0.3 0.49 0.51 2.2];
%! assert (__ad_sinc__ (x, 2), 2 * sin (pi * x) ./ (pi * x .^ 3) - 2 * cos (pi * x) ./ x .^ 2 - pi * sin (pi * x) ./ x, 1e-12);
%!assert (arrayfun (@(k) __ad_sinc__ (0, k), 0:6), [1 0 -pi^2/3 0 pi^4/5 0 -pi^6/7], 1e-11)
