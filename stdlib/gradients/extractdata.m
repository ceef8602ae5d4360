## X = extractdata (X)
## The plain value of X, a constant where a gradient is being taken: for programs written for MATLAB. The same as ad_stop.
##   >> extractdata (dlarray (3))
##   ans = 3
## See also: dlarray, ad_stop
function x = extractdata (x)
  if (nargin != 1)
    print_usage ();
  end
  x = ad_stop (x);
end
%!assert (extractdata (3), 3)
