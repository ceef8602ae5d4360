## Y = decimate (X, Q)
## Y = decimate (X, Q, N)
## Every Q-th element of X after a low pass that takes off what would fold over: a filter of 30 coefficients
## (fir1), or N of them, forwards and without delay. Octave has it in its package signal, with other filters.
##   >> numel (decimate (1:40, 4))
##   ans = 10
## See also: downsample, resample, fir1
function y = decimate (x, q, n = 30)
  if (nargin < 2)
    print_usage ();
  elseif (! isvector (x))
    error ("decimate: X must be a vector");
  elseif (! (isscalar (q) && q == fix (q) && q > 0))
    error ("decimate: Q must be a positive integer");
  end
  if (q == 1)
    y = x;
    return;
  end
  n += mod (n, 2);
  b = fir1 (n, 1 / q);
  h = n / 2;
  v = x(:);
  v = [2 * v(1) - v(min (h + 1, end):-1:2); v; 2 * v(end) - v(end-1:-1:max (end - h, 1))];
  pad = (numel (v) - numel (x)) / 2;
  y = conv (v, b)(pad + h + (1:numel (x)))(1:q:end);
  if (isrow (x))
    y = y(:).';
  end
end

%!test
%! t = 0:199;
%! y = decimate (sin (t / 20), 4);
%! assert (numel (y), 50);
%! assert (y(5:45), sin (t(17:4:177) / 20), 0.01);
%! assert (max (abs (decimate (sin (t * 2.5), 4)(10:40))) < 0.02);
%!error <decimate: Q must be a positive integer> decimate (1:9, 1.5)
