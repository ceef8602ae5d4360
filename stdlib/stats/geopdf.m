## geopdf (X, PS)
## The probability of X of the geometric distribution: failures before the first success, which has probability PS.
##   >> geopdf (2, 0.25)
##   ans = 0.1406
## See also: geocdf, geoinv, geornd
function y = geopdf (x, ps)
  if (nargin < 2)
    print_usage ();
  end
  y = __dist__ ("geopdf", {"X", "PS"}, x, {ps});
end

%!assert (geopdf ([-1 0 2 25], 0.2), [0 0.2 0.128 0.000755578637259144], -1e-11)
%!error <geopdf: X and PS> geopdf ({}, 0.25)
