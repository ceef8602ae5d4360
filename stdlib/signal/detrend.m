## detrend (X)
## detrend (X, P)
## Take the best straight line (or polynomial of degree P) off the columns of X.
##   >> detrend ([1 2 4 7])
##   ans =
##
##      0.5000  -0.5000  -0.5000   0.5000
##
## See also: polyfit
function y = detrend (x, p = 1)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x) || ndims (x) > 2)
    error ("detrend: X must be a numeric vector or matrix");
  end
  if (ischar (p) && strcmpi (p, "constant"))
    p = 0;
  elseif (ischar (p) && strcmpi (p, "linear"))
    p = 1;
  elseif (! isscalar (p) || p < 0 || p != fix (p))
    error ('detrend: P must be "constant", "linear", or a positive integer');
  end
  if (isrow (x) && ! isscalar (x))
    y = detrend (x.', p).';
    return;
  end
  r = rows (x);
  b = ((1:r).' * ones (1, p + 1)) .^ (ones (r, 1) * (0:p));
  y = x - b * (b \ x);
end

%!assert (detrend ([1 2 4 7]), [0.5 -0.5 -0.5 0.5], 1e-12)
