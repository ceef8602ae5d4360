## [D, DD] = diffpara (X, A, B)
## The parameter D of fractional differencing of X (of each column), from the slope of log periodograms at
## the frequencies A to B: J. Geweke, S. Porter-Hudak, The estimation and application of long memory time
## series models, 1983. DD has the estimates up to each frequency.
##   >> randn ("twister", 1); d = diffpara (randn (400, 1)); abs (d) < 0.5
##   ans = 1
## See also: fractdiff, periodogram
function [d, dd] = diffpara (x, a, b)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  if (isvector (x))
    x = x(:);
  end
  [n, k] = size (x);
  if (nargin == 1)
    a = 0.5 * sqrt (n);
    b = 1.5 * sqrt (n);
  elseif (! (isscalar (a) && isscalar (b)))
    error ("diffpara: A and B must be scalars");
  end
  a = max (floor (a), 2);
  b = min (ceil (b), floor (n / 2));
  dd = zeros (b - a + 1, k);
  for c = 1:k
    p = abs (fft (x(:, c) - mean (x(:, c)))) .^ 2;
    w = log (4 * sin (pi * (1:b)' / n) .^ 2);
    y = log (p(2:b+1));
    for m = a:b
      f = w(1:m) - mean (w(1:m));
      dd(m-a+1, c) = -sum (f .* y(1:m)) / sumsq (f);
    end
  end
  d = mean (dd, 1);
end

%!test
%! randn ("twister", 4);
%! assert (diffpara (fractdiff (randn (4000, 1), -0.3)), 0.3, 0.25);
%! [d, dd] = diffpara (randn (100, 2), 5, 20);
%! assert (size (d), [1 2]);
%! assert (size (dd), [16 2]);
%!error <Invalid call to diffpara> diffpara (1, 2)
