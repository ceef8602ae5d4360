## binopdf (X, N, PS)
## The probability of X of the binomial distribution: how many of N trials succeed, each with probability PS.
##   >> binopdf (2, 5, 0.25)
##   ans = 0.2637
## See also: binocdf, binoinv, binornd
function y = binopdf (x, n, ps)
  if (nargin < 3)
    print_usage ();
  end
  y = __dist__ ("binopdf", {"X", "N", "PS"}, x, {n, ps});
end

%!assert (binopdf ([-1 0 6 20], 20, 0.3), [0 0.000797922662976119 0.191638982753443 3.486784401e-11], -1e-11)
%!error <binopdf: X, N, and PS> binopdf ({}, 5, 0.25)
