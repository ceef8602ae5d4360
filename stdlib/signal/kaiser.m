## W = kaiser (N)
## W = kaiser (N, BETA)
## James Kaiser's window of N points with the shape BETA (0.5): the modified Bessel function of order 0.
## Octave has it in its package signal.
##   >> kaiser (5, 2)'
##   ans =
##
##      0.4387   0.8348   1.0000   0.8348   0.4387
##
## See also: hann, hamming, besseli
function w = kaiser (n, beta = 0.5)
  if (nargin < 1)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("kaiser: M must be a positive integer");
  elseif (! (isscalar (beta) && isreal (beta)))
    error ("kaiser: BETA must be a real scalar");
  end
  if (n == 1)
    w = 1;
    return;
  end
  t = 2 * (0:n-1)' / (n - 1) - 1;
  w = besseli (0, beta * sqrt (1 - t .^ 2)) / besseli (0, beta);
end

%!assert (kaiser (5, 2), [0.438676279837049; 0.834761433401166; 1; 0.834761433401166; 0.438676279837049], 1e-14)
%!assert (kaiser (3, 4)(1), 1 / besseli (0, 4), 1e-15)
%!error <kaiser: BETA must be a real scalar> kaiser (3, [1 2])
