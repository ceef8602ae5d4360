## map = prism ()
## map = prism (n)
## Red, orange, yellow, green, blue and violet in turn. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> prism (3)
##   ans =
##
##      1.0000        0        0
##      1.0000   0.5000        0
##      1.0000   1.0000        0
##
## See also: gray, jet, colormap
function map = prism (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('prism', n);
  colors = [1 0 0; 1 1/2 0; 1 1 0; 0 1 0; 0 0 1; 2/3 0 1];
  map = colors(mod ((0:n - 1), 6) + 1, :);
end

%!assert (prism (1), [1 0 0], 1e-7)
%!assert (prism (2), [1 0 0;1 0.5 0], 1e-7)
%!assert (prism (5), [1 0 0;1 0.5 0;1 1 0;0 1 0;0 0 1], 1e-7)
%!assert (prism (8), [1 0 0;1 0.5 0;1 1 0;0 1 0;0 0 1;0.66666667 0 1;1 0 0;1 0.5 0], 1e-7)
%!assert (size (prism (0)), [0 3])
%!error <prism: N must be a scalar> prism ([1 2])
