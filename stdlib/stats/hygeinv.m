## hygeinv (P, T, M, N)
## The least X that with probability P is not exceeded: the inverse of hygecdf for
## the hypergeometric distribution: how many of N things drawn from T are among the M marked ones.
##   >> hygeinv (0.75, 10, 4, 3)
##   ans = 2
## See also: hygepdf, hygecdf, hygernd
function x = hygeinv (p, t, m, n)
  if (nargin < 4)
    print_usage ();
  end
  x = __dist__ ("hygeinv", {"P", "T", "M", "N"}, p, {t, m, n});
end

%!assert (hygeinv ([0.001 0.3 0.5 1], 20, 7, 9), [0 3 3 7], -1e-9)
%!assert (hygeinv ([-1 2 NaN], 10, 4, 3), NaN (1, 3))
%!error <hygeinv: P, T, M, and N> hygeinv ({}, 10, 4, 3)
