## [NUM, DEN] = zp2tf (Z, P, K)
## The polynomials of the filter with the zeros Z, poles P and gain K. Octave has it in its package signal.
##   >> [num, den] = zp2tf (-1, 0.5, 2)
##   num =
##
##      2   2
##
##   den =
##
##      1.0000  -0.5000
##
## See also: tf2zp, poly
function [num, den] = zp2tf (z, p, k)
  if (nargin != 3)
    print_usage ();
  end
  num = real_if_close (k * poly (z(:)));
  den = real_if_close (poly (p(:)));
  if (numel (num) < numel (den))
    num = prepad (num, numel (den));
  end
end

function x = real_if_close (x)
  if (max (abs (imag (x))) <= 1e-12 * max (abs (x)))
    x = real (x);
  end
end

%!test [n, d] = zp2tf ([1i; -1i], [0.5; -0.5; 0], 3); assert (n, [0 3 0 3], 1e-14); assert (d, [1 0 -0.25 0], 1e-14);
