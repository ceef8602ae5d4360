## R = random (N)
## R = random (M, N, ...)
## Uniform random numbers in (0, 1), as lecture slides write it; the same as rand.
##   >> size (random (10, 11))
##   ans =
##
##      10   11
##
## See also: rand, nn_init
function r = random (varargin)
  r = rand (varargin{:});
end
%!test
%! rand ("twister", 5);  a = random (3, 2);
%! rand ("twister", 5);  assert (a, rand (3, 2));
