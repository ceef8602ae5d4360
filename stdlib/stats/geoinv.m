## geoinv (P, PS)
## The least X that with probability P is not exceeded: the inverse of geocdf for
## the geometric distribution: failures before the first success, which has probability PS.
##   >> geoinv (0.75, 0.25)
##   ans = 4
## See also: geopdf, geocdf, geornd
function x = geoinv (p, ps)
  if (nargin < 2)
    print_usage ();
  end
  x = __dist__ ("geoinv", {"P", "PS"}, p, {ps});
end

%!assert (geoinv ([0.001 0.3 0.5 0.999], 0.2), [0 1 3 30], -1e-9)
%!assert (geoinv ([-1 2 NaN], 0.25), NaN (1, 3))
%!error <geoinv: P and PS> geoinv ({}, 0.25)
