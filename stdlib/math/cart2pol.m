## [THETA, R] = cart2pol (X, Y)
## [THETA, R, Z] = cart2pol (X, Y, Z)
## Polar (cylindrical) coordinates of points; the points may also be the rows of one matrix.
##   >> [theta, r] = cart2pol (1, 1)
##   theta = 0.7854
##   r = 1.4142
## See also: pol2cart, cart2sph
function [theta, r, z] = cart2pol (x, y, z = [])
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    if (! (isnumeric (x) && ndims (x) == 2))
      error ("cart2pol: matrix input must be 2-D numeric array");
    end
    if (isvector (x) && any (numel (x) == [2 3]))
      x = x(:).';
    elseif (! any (columns (x) == [2 3]))
      error ("cart2pol: matrix input must be a 2- or 3-element vector or a 2- or 3-column array");
    end
    if (columns (x) == 3)
      z = x(:, 3);
    end
    y = x(:, 2);
    x = x(:, 1);
  elseif (nargin == 2)
    [x, y] = __coordinates__ ("cart2pol", "X, Y", x, y);
  else
    [x, y, z] = __coordinates__ ("cart2pol", "X, Y, Z", x, y, z);
  end
  theta = atan2 (y, x);
  r = sqrt (x .^ 2 + y .^ 2);
end

%!test [t, r] = cart2pol ([0 2], [1 0]); assert (t, [pi/2 0]); assert (r, [1 2])
%!test [t, r, z] = cart2pol (3, 4, [1 2]); assert (r, [5 5]); assert (z, [1 2])
%!error <cart2pol: X, Y must be the same size or scalars> cart2pol ([1; 2], [3 4])
