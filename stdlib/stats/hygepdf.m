## hygepdf (X, T, M, N)
## The probability of X of the hypergeometric distribution: how many of N things drawn from T are among the M marked ones.
##   >> hygepdf (1, 10, 4, 3)
##   ans = 0.5000
## See also: hygecdf, hygeinv, hygernd
function y = hygepdf (x, t, m, n)
  if (nargin < 4)
    print_usage ();
  end
  y = __dist__ ("hygepdf", {"X", "T", "M", "N"}, x, {t, m, n});
end

%!assert (hygepdf ([-1 0 3 7], 20, 7, 9), [0 0.00425696594427245 0.357585139318885 0.000464396284829721], -1e-11)
%!error <hygepdf: X, T, M, and N> hygepdf ({}, 10, 4, 3)
