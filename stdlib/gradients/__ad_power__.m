## D = __ad_power__ (A, B, K)
## The derivative of A .^ B by operand K (1 or 2), 0 where a limit says so: of x .^ 0 by x, of 0 .^ y by y.
##   >> __ad_power__ (3, 2, 1)
##   ans = 6
function d = __ad_power__ (a, b, k)
  if (k == 1)
    d = b .* a .^ (b - (b != 0));
  else
    d = a .^ b .* log (a + (a == 0));
  end
end
%!assert (__ad_power__ ([0 2], 0, 1), [0 0])
%!assert (__ad_power__ ([0 2], 2, 2), [0, 4 * log(2)])
