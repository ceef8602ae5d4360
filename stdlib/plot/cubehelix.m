## map = cubehelix ()
## map = cubehelix (n)
## Steadily brighter colours along a helix (D. A. Green: A colour scheme for the display of astronomical intensity
## images, 2011). n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> cubehelix (3)
##   ans =
##
##           0        0        0
##      0.6275   0.4750   0.2864
##      1.0000   1.0000   1.0000
##
## See also: gray, jet, colormap
function map = cubehelix (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('cubehelix', n);
  x = (0:n - 1)' / max (n - 1, 1);
  phi = 2 * pi * (0.5 / 3 - 1.5 * x);
  amount = x .* (1 - x) / 2;
  turn = [-0.14861, 1.78277; -0.29227, -0.90649; 1.97294, 0];
  map = x + amount .* ([cos(phi), sin(phi)] * turn');
  map = min (max (map, 0), 1);
end

%!assert (cubehelix (1), [0 0 0], 1e-7)
%!assert (cubehelix (2), [0 0 0;1 1 1], 1e-7)
%!assert (cubehelix (5), [0 0 0;0.084954373 0.32499597 0.29787198;0.62751063 0.47498353 0.28642298;0.77980018 0.701538 0.92866066;1 1 1], 1e-7)
%!assert (cubehelix (8), [0 0 0;0.10199051 0.14211678 0.25828293;0.10544088 0.38018333 0.27066959;0.41402964 0.48050338 0.18968524;0.78128495 0.48117761 0.48316785;0.80423293 0.63753788 0.88062444;0.77623283 0.88177474 0.94568984;1 1 1], 1e-7)
%!assert (size (cubehelix (0)), [0 3])
%!error <cubehelix: N must be a scalar> cubehelix ([1 2])
