## map = flag ()
## map = flag (n)
## Red, white, blue and black in turn. n is the number of colours, by default that of the
## current figure's colour map (64).
##   >> flag (3)
##   ans =
##
##      1   0   0
##      1   1   1
##      0   0   1
##
## See also: gray, jet, colormap
function map = flag (n)
  if (nargin == 0)
    n = [];
  end
  n = __map_size__ ('flag', n);
  colors = [1 0 0; 1 1 1; 0 0 1; 0 0 0];
  map = colors(mod ((0:n - 1), 4) + 1, :);
end

%!assert (flag (1), [1 0 0], 1e-7)
%!assert (flag (2), [1 0 0;1 1 1], 1e-7)
%!assert (flag (5), [1 0 0;1 1 1;0 0 1;0 0 0;1 0 0], 1e-7)
%!assert (flag (8), [1 0 0;1 1 1;0 0 1;0 0 0;1 0 0;1 1 1;0 0 1;0 0 0], 1e-7)
%!assert (size (flag (0)), [0 3])
%!error <flag: N must be a scalar> flag ([1 2])
