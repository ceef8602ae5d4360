## MAP = colorcube ()
## MAP = colorcube (N)
## Colours spread evenly over red, green and blue, then ramps of red, green and blue alone, then grays: N (as many as the
## figure's colour map has) rows.
##   >> colorcube (8)(2,:)
##   ans =
##
##      0.1429   0.1429   0.1429
##
## See also: colormap, jet, gray
function map = colorcube (n)
  if (nargin == 0)
    n = __map_size__ ("colorcube", []);
  elseif (! isscalar (n))
    error ("colorcube: N must be a scalar");
  end
  n = double (n);
  if (n < 9)
    map = gray (n);
    return;
  end
  side = nthroot (n, 3);
  nr = floor (side + 1e-12);
  nb = ceil (side - 1e-12) - 1;
  [g, r, b] = ndgrid (linspace (0, 1, nr), linspace (0, 1, nr), linspace (0, 1, nb));
  cube = [r(:), g(:), b(:)];
  ## no grays and no pure ramps among them
  gray_ones = cube(:,1) == cube(:,2) & cube(:,2) == cube(:,3);
  pure = sum (cube != 0, 2) <= 1;
  cube(gray_ones | pure,:) = [];
  rest = n - rows (cube) - 1;
  steps = floor (rest / 4);
  grays = n - rows (cube) - 3 * steps - 1;
  ramp = (1:steps)' / steps;
  zero = zeros (steps, 1);
  shades = (1:grays)' / grays;
  map = [cube; ramp, zero, zero; zero, ramp, zero; zero, zero, ramp; 0, 0, 0; shades, shades, shades];
end
