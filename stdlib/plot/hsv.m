## map = hsv ()
## map = hsv (n)
## Once around the hues, from red to red. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> hsv (3)
##   ans =
##
##      1   0   0
##      0   1   0
##      0   0   1
##
## See also: gray, jet, colormap
function map = hsv (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('hsv', n);
  map = hsv2rgb ([(0:n - 1)' / max(n, 1), ones(n, 2)]);
end

%!assert (hsv (1), [1 0 0], 1e-7)
%!assert (hsv (2), [1 0 0;0 1 1], 1e-7)
%!assert (hsv (5), [1 0 0;0.8 1 0;0 1 0.4;0 0.4 1;0.8 0 1], 1e-7)
%!assert (hsv (8), [1 0 0;1 0.75 0;0.5 1 0;0 1 0.25;0 1 1;0 0.25 1;0.5 0 1;1 0 0.75], 1e-7)
%!assert (size (hsv (0)), [0 3])
%!error <hsv: N must be a scalar> hsv ([1 2])
