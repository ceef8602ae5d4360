## sind (X)
## Sine of angles in degrees; exactly 0 at multiples of 180.
##   >> sind ([0 30 90])
##   ans =
##
##           0   0.5000   1.0000
##
## See also: cosd, tand, asind, sin
function y = sind (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("sind: X must be numeric");
  end
  whole = (mod (real (x), 180) == 0);
  if (iscomplex (x))
    ## The real part is exactly 0 at multiples of 180 degrees, whatever the imaginary part is.
    y = sin (x * pi / 180);
    y(whole) = complex (0, imag (y(whole)));
    return;
  end
  x = mod (x - 180, 360) - 180;
  y = sin (x / 180 * pi);
  y(whole) = 0;
end

%!assert (sind ([0 90 180 270]), [0 1 0 -1])
%!assert (sind (30), 0.5, eps)
%!assert (sind ([30 NaN 180]), [0.5 NaN 0], eps)
%!assert (real (sind (180 - 180i)), 0)
