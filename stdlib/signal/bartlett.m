## bartlett (M)
## Bartlett (triangular) window of length M, a column.
##   >> bartlett (5)
##   ans =
##
##           0
##      0.5000
##      1.0000
##      0.5000
##           0
##
## See also: hamming, hanning, blackman
function c = bartlett (m)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (m) && m == fix (m) && m > 0))
    error ("bartlett: M must be a positive integer");
  end
  if (m == 1)
    c = 1;
  else
    m--;
    n = fix (m / 2);
    c = [2*(0:n)'/m; 2-2*(n+1:m)'/m];
  end
end

%!assert (bartlett (3), [0; 1; 0])
