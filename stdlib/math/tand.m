## tand (X)
## Tangent of angles in degrees; exactly 0 at multiples of 180, infinite half way between them.
##   >> tand ([0 45 90])
##   ans =
##
##        0     1   Inf
##
## See also: sind, cosd, atand, tan
function y = tand (x)
  if (nargin < 1)
    print_usage ();
  end
  i0 = x / 180;
  i90 = (x - 90) / 180;
  y = tan (i0 * pi);
  y(i0 == fix (i0) & isfinite (i0)) = 0;
  y(i90 == fix (i90) & isfinite (i90)) = Inf;
end

%!assert (tand ([0 90 180]), [0 Inf 0])
%!assert (tand (45), 1, eps)
