## [R, LAG] = xcorr (X, Y)
## [R, LAG] = xcorr (X, Y, MAXLAG, SCALE)
## The cross-correlation of two vectors, of X with itself if Y is left out: R(k) is the sum of X(n+LAG(k)) *
## conj (Y(n)). SCALE: "none", "biased" (by the length), "unbiased" (by the number of terms), "coeff" (R at
## lag 0 of X and Y with themselves 1). Octave has it in its package signal.
##   >> [r, lag] = xcorr ([1 2 3], [0 1 0.5])
##   r =
##
##      0.5000   2.0000   3.5000   3.0000        0
##
##   lag =
##
##     -2  -1   0   1   2
##
## See also: conv, filter
function [R, lag] = xcorr (x, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! isnumeric (x) || ! isvector (x))
    error ("xcorr: X must be a numeric vector");
  end
  y = x;
  scale = "none";
  maxlag = [];
  if (! isempty (varargin) && isnumeric (varargin{1}) && (! isscalar (varargin{1}) || isscalar (x)))
    y = varargin{1};
    varargin(1) = [];
    if (! isvector (y))
      error ("xcorr: Y must be a numeric vector");
    end
  end
  for k = 1:numel (varargin)
    if (ischar (varargin{k}))
      scale = lower (varargin{k});
    elseif (! isempty (varargin{k}))
      maxlag = varargin{k};
    end
  end
  n = max (numel (x), numel (y));
  if (isempty (maxlag))
    maxlag = n - 1;
  elseif (! (isscalar (maxlag) && maxlag >= 0 && maxlag == fix (maxlag)))
    error ("xcorr: MAXLAG must be a non-negative integer");
  end
  a = postpad (x(:), n);
  b = postpad (y(:), n);
  full = conv (a, conj (flipud (b)));        # lags 1-n to n-1
  R = zeros (2 * maxlag + 1, 1);
  reach = min (maxlag, n - 1);
  R(maxlag+1-reach:maxlag+1+reach) = full(n-reach:n+reach);
  lag = (-maxlag:maxlag);
  switch (scale)
    case "none"
    case "biased"
      R /= n;
    case "unbiased"
      R ./= max (n - abs (lag'), 1);
    case {"coeff", "normalized"}
      R /= sqrt (sumsq (a) * sumsq (b));
    otherwise
      error ("xcorr: invalid scale type, must be 'biased', 'unbiased', 'coeff' or 'none'");
  end
  if (isrow (x))
    R = R.';
  end
end

%!test
%! [r, l] = xcorr ([1 2 3 4], [0 1 0.5], 2);
%! assert (l, -2:2);
%! assert (r, [0.5 2 3.5 5 4], 1e-14);
%! assert (xcorr ([1; 2; 3], "coeff")(3), 1, 1e-14);
%! assert (xcorr ([1 2 3], 1, "unbiased"), [4 14/3 4], 1e-14);
%!error <xcorr: invalid scale type> xcorr (1:3, "some")
