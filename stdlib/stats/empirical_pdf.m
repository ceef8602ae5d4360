## empirical_pdf (X, DATA)
## Relative frequency of each X in the sample DATA.
##   >> empirical_pdf ([1 2], [1 2 2 3])
##   ans =
##
##      0.2500   0.5000
##
## See also: empirical_cdf, discrete_pdf
function pdf = empirical_pdf (x, data)
  if (nargin != 2)
    print_usage ();
  end
  if (! isvector (data))
    error ("empirical_pdf: DATA must be a vector");
  end
  if (is_function_handle (data))
    error ("unique: X must be an array or cell array of strings");
  end
  v = unique (data(:));
  n = accumarray (lookup (v, data(:)), 1);
  pdf = discrete_pdf (x, v, n / numel (data));
end

%!assert (empirical_pdf ([1 2], [1 2 2 3]), [0.25 0.5])
