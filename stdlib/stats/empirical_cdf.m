## empirical_cdf (X, DATA)
## Distribution function of the sample DATA at X.
##   >> empirical_cdf ([1 2], [1 2 2 3])
##   ans =
##
##      0.2500   0.7500
##
## See also: empirical_pdf, discrete_cdf
function cdf = empirical_cdf (x, data)
  if (nargin != 2)
    print_usage ();
  end
  if (! isvector (data))
    error ("empirical_cdf: DATA must be a vector");
  end
  isnan (data);
  cdf = discrete_cdf (x, data, ones (size (data)));
end

%!assert (empirical_cdf ([1 2], [1 2 2 3]), [0.25 0.75])
