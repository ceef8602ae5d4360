## rad2deg (RAD)
## Convert radians to degrees.
##   >> rad2deg (pi)
##   ans = 180
## See also: deg2rad
function deg = rad2deg (rad)
  if (nargin < 1)
    print_usage ();
  end
  if (! isfloat (rad))
    error ("rad2deg: RAD must be a floating point class (double or single)");
  end
  deg = rad * (180 / pi);
end

%!assert (rad2deg ([pi pi/4]), [180 45])
