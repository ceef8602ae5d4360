## map = ocean ()
## map = ocean (n)
## From black by blue to white. n is the number of colours, by default that of the current figure's colour map (64).
##   >> ocean (4)
##   ans =
##
##           0        0        0
##           0        0   0.3333
##           0   0.5000   0.6667
##      1.0000   1.0000   1.0000
##
## See also: gray, jet, colormap
function map = ocean (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('ocean', n);
  k = round (n / 3);
  at = (0:n - 1)';
  b = at / max (n - 1, 1);
  g = max (at - (n - 1) + 2 * k, 0) / max (2 * k, 1);
  r = max (at - (n - 1) + k, 0) / max (k, 1);
  map = [r, g, b];
end

%!assert (ocean (6), [0 0 0; 0 0 0.2; 0 0.25 0.4; 0 0.5 0.6; 0.5 0.75 0.8; 1 1 1], 1e-7)
