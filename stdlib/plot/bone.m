## map = bone ()
## map = bone (n)
## Gray with a touch of blue. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> bone (3)
##   ans =
##
##           0        0   0.1250
##      0.4375   0.5625   0.5625
##      1.0000   1.0000   1.0000
##
## See also: gray, jet, colormap
function map = bone (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('bone', n);
  map = (7 * gray (n) + fliplr (hot (n))) / 8;
end

%!assert (bone (1), [0.125 0.125 0.125], 1e-7)
%!assert (bone (2), [0.0625 0.125 0.125;1 1 1], 1e-7)
%!assert (bone (5), [0 0 0.125;0.21875 0.34375 0.34375;0.47916667 0.5625 0.5625;0.73958333 0.78125 0.78125;1 1 1], 1e-7)
%!assert (bone (8), [0 0 0.041666667;0.125 0.125 0.20833333;0.25 0.25 0.375;0.375 0.41666667 0.5;0.5 0.58333333 0.625;0.625 0.75 0.75;0.8125 0.875 0.875;1 1 1], 1e-7)
%!assert (size (bone (0)), [0 3])
%!error <bone: N must be a scalar> bone ([1 2])
