## map = copper ()
## map = copper (n)
## From black to a light copper. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> copper (3)
##   ans =
##
##           0        0        0
##      0.6250   0.3906   0.2487
##      1.0000   0.7812   0.4975
##
## See also: gray, jet, colormap
function map = copper (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('copper', n);
  x = (0:n - 1)' / max (n - 1, 1);
  map = [min(1.25 * x, 1), 0.7812 * x, 0.4975 * x];
end

%!assert (copper (1), [0 0 0], 1e-7)
%!assert (copper (2), [0 0 0;1 0.7812 0.4975], 1e-7)
%!assert (copper (5), [0 0 0;0.3125 0.1953 0.124375;0.625 0.3906 0.24875;0.9375 0.5859 0.373125;1 0.7812 0.4975], 1e-7)
%!assert (copper (8), [0 0 0;0.17857143 0.1116 0.071071429;0.35714286 0.2232 0.14214286;0.53571429 0.3348 0.21321429;0.71428571 0.4464 0.28428571;0.89285714 0.558 0.35535714;1 0.6696 0.42642857;1 0.7812 0.4975], 1e-7)
%!assert (size (copper (0)), [0 3])
%!error <copper: N must be a scalar> copper ([1 2])
