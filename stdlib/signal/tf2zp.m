## [Z, P, K] = tf2zp (NUM, DEN)
## Zeros, poles and gain of the filter with these polynomials. Octave has it in its package signal.
##   >> [z, p, k] = tf2zp ([2 2], [1 -0.5])
##   z = -1
##   p = 0.5000
##   k = 2
## See also: zp2tf, roots
function [z, p, k] = tf2zp (num, den)
  if (nargin != 2)
    print_usage ();
  end
  first = find (num, 1);
  if (isempty (first))
    z = zeros (0, 1);
    k = 0;
  else
    z = roots (num);
    k = num(first) / den(find (den, 1));
  end
  p = roots (den);
end

%!test [z, p, k] = tf2zp ([0 2 -2], [4 0 -1]); assert (z, 1); assert (sort (p), [-0.5; 0.5], 1e-14); assert (k, 0.5);
