## Y = nn_dropout (X, P)
## Y = nn_dropout (X, P, SEED)
## [Y, MASK] = nn_dropout (...)
## Set elements to 0 with probability P, and multiply the others by 1 / (1 - P), so that sums keep their expectation. SEED makes the
## choice repeatable without touching the state of rand. Y = X .* MASK. It has gradients.
##   >> Y = nn_dropout (ones (1, 1000), 0.5, 1);
##   >> unique (Y)
##   ans =
##
##      0   2
##
## See also: dropoutLayer
function [Y, mask] = nn_dropout (X, p = 0.5, seed = [])
  if (nargin < 1)
    print_usage ();
  end
  if (! (isscalar (p) && p >= 0 && p < 1))
    error ("nn_dropout: P must be a number from 0 to below 1");
  end
  if (isempty (seed))
    mask = rand (size (X)) >= p;
  else
    state = rand ("twister");
    rand ("twister", seed);
    mask = rand (size (X)) >= p;
    rand ("twister", state);
  end
  mask = mask / (1 - p);
  Y = X .* mask;
end
%!assert (nn_dropout ([1 2 3], 0), [1 2 3])
%!test
%! [a, m] = nn_dropout (ones (50), 0.2, 7);  b = nn_dropout (ones (50), 0.2, 7);
%! assert (a, b);  assert (a, m);  assert (mean (a(:)), 1, 0.1);
%!error <nn_dropout: P must be a number from 0 to below 1> nn_dropout (1, 1)
