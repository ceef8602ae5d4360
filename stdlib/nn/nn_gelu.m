## Y = nn_gelu (X)
## Y = nn_gelu (X, "tanh")
## X times the probability that a normal variable is below X; "tanh" is the usual approximation. It has gradients. (Hendrycks, Gimpel 2016)
##   >> nn_gelu ([-1 0 1])
##   ans =
##
##     -0.1587        0   0.8413
##
## See also: nn_swish, geluLayer
function Y = nn_gelu (X, approximation = "none")
  if (nargin < 1)
    print_usage ();
  end
  if (strcmpi (approximation, "tanh"))
    Y = 0.5 * X .* (1 + tanh (sqrt (2 / pi) * (X + 0.044715 * X .^ 3)));
  else
    Y = 0.5 * X .* (1 + erf (X / sqrt (2)));
  end
end
%!assert (nn_gelu (1, "tanh"), nn_gelu (1), 1e-3)
