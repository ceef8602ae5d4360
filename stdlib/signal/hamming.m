## hamming (M)
## hamming (M, "periodic" or "symmetric")
## Hamming window of length M, a column.
##   >> hamming (3)
##   ans =
##
##      0.080000
##      1.000000
##      0.080000
##
## See also: hanning, blackman, bartlett
function c = hamming (m, opt = "symmetric")
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (m) && m == fix (m) && m > 0))
    error ("hamming: M must be a positive integer");
  end
  n = m - 1;
  switch (opt)
    case "periodic"
      n = m;
    case "symmetric"
    otherwise
      error ('hamming: window type must be either "periodic" or "symmetric"');
  end
  if (m == 1)
    c = 1;
  else
    c = 0.54 - 0.46 * cos (2 * pi * (0:m - 1)' / n);
  end
end

%!assert (hamming (3), [0.08; 1; 0.08], 1e-15)
%!error <hamming: M must be a positive integer> hamming (0)
