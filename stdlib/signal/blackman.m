## blackman (M)
## blackman (M, "periodic" or "symmetric")
## Blackman window of length M, a column.
##   >> blackman (5)
##   ans =
##
##     -1.3878e-17
##      3.4000e-01
##      1.0000e+00
##      3.4000e-01
##     -1.3878e-17
##
## See also: hamming, hanning, bartlett
function c = blackman (m, opt = "symmetric")
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (m) && m == fix (m) && m > 0))
    error ("blackman: M must be a positive integer");
  end
  n = m - 1;
  switch (opt)
    case "periodic"
      n = m;
    case "symmetric"
    otherwise
      error ('blackman: window type must be either "periodic" or "symmetric"');
  end
  if (m == 1)
    c = 1;
  else
    k = (0:m - 1)' / n;
    c = 0.42 - 0.5 * cos (2 * pi * k) + 0.08 * cos (4 * pi * k);
  end
end

%!assert (blackman (3), [0; 1; 0], 1e-15)
