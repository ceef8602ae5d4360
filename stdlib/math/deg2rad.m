## deg2rad (DEG)
## Convert degrees to radians.
##   >> deg2rad (180)
##   ans = 3.1416
## See also: rad2deg
function rad = deg2rad (deg)
  if (nargin < 1)
    print_usage ();
  end
  if (! isfloat (deg))
    error ("deg2rad: DEG must be a floating point class (double or single)");
  end
  rad = deg * (pi / 180);
end

%!assert (deg2rad ([0 90 180]), [0 pi/2 pi])
%!error <deg2rad: DEG must be a floating point class> deg2rad ("a")
