## map = jet ()
## map = jet (n)
## From blue by cyan and yellow to red. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> jet (3)
##   ans =
##
##      0   0   1
##      0   1   1
##      1   1   0
##
## See also: gray, jet, colormap
function map = jet (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('jet', n);
  k = ceil (n / 4);
  ramp = [(1:k) / k, ones(1, k - 1), (k:-1:1) / k]';
  start = ceil (k / 2) - (mod (n, 4) == 1);
  map = zeros (n, 3);
  for c = 1:3
    at = start + (2 - c) * k + (1:numel (ramp))';
    inside = at >= 1 & at <= n;
    map(at(inside), c) = ramp(inside);
  end
end

%!assert (jet (1), [0 1 1], 1e-7)
%!assert (jet (2), [0 0 1;0 1 1], 1e-7)
%!assert (jet (5), [0 0.5 1;0 1 1;0.5 1 0.5;1 1 0;1 0.5 0], 1e-7)
%!assert (jet (8), [0 0 1;0 0.5 1;0 1 1;0.5 1 0.5;1 1 0;1 0.5 0;1 0 0;0.5 0 0], 1e-7)
%!assert (size (jet (0)), [0 3])
%!error <jet: N must be a scalar> jet ([1 2])
