## empirical_inv (X, DATA)
## Quantiles of the sample DATA.
##   >> empirical_inv ([0.25 0.5], [1 2 2 3])
##   ans =
##
##      1   2
##
## See also: empirical_cdf, quantile
function inv = empirical_inv (x, data)
  if (nargin != 2)
    print_usage ();
  end
  if (! isvector (data))
    error ("empirical_inv: DATA must be a vector");
  end
  inv = discrete_inv (x, data, ones (size (data)));
end

%!assert (empirical_inv ([0.25 0.5], [1 2 2 3]), [1 2])
