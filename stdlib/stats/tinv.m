## tinv (P, V)
## The X that with probability P is not exceeded: the inverse of tcdf for
## Student's t distribution with V degrees of freedom.
##   >> tinv (0.975, 5)
##   ans = 2.5706
## See also: tpdf, tcdf, trnd
function x = tinv (p, v)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("tinv", {"P", "V"}, p, {v});
end

%!assert (tinv ([1e-06 0.3 0.5 0.99], 4), [-41.5778541504536 -0.568649063038552 0 3.74694738798114], -1e-9)
%!assert (tinv ([-1 2 NaN], 5), NaN (1, 3))
%!error <tinv: P and V> tinv ({}, 5)
