## acosd (X)
## Inverse cosine in degrees.
##   >> acosd (0)
##   ans = 90
## See also: cosd, acos
function y = acosd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = acos (x) * 180 / pi;
end

%!assert (acosd ([1 0]), [0 90])
