## hanning (M)
## hanning (M, "periodic" or "symmetric")
## Hanning window of length M, a column.
##   >> hanning (4)
##   ans =
##
##           0
##      0.7500
##      0.7500
##           0
##
## See also: hamming, blackman, bartlett
function c = hanning (m, opt = "symmetric")
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (m) && m == fix (m) && m > 0))
    error ("hanning: M must be a positive integer");
  end
  n = m - 1;
  switch (opt)
    case "periodic"
      n = m;
    case "symmetric"
    otherwise
      error ('hanning: window type must be either "periodic" or "symmetric"');
  end
  if (m == 1)
    c = 1;
  else
    c = 0.5 - 0.5 * cos (2 * pi * (0:m - 1)' / n);
  end
end

%!assert (hanning (3), [0; 1; 0], 1e-15)
