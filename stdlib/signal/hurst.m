## H = hurst (X)
## The Hurst parameter of the vector X (of each column), by its rescaled range: log (R/S) / log (n).
##   >> hurst ((1:10)' .^ 2)
##   ans = 0.6124
## See also: fractdiff
function H = hurst (x)
  if (nargin != 1)
    print_usage ();
  elseif (isscalar (x))
    error ("hurst: X must not be a scalar");
  end
  if (isvector (x))
    x = x(:);
  end
  s = std (x);
  w = cumsum (x - mean (x));
  H = log ((max (w) - min (w)) ./ s) / log (rows (x));
end

%!assert (hurst ([1 2; 3 5; 2 9]), [0 0.0392592], 1e-6)
%!error <hurst: X must not be a scalar> hurst (1)
