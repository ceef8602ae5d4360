## secd (X)
## Secant of angles in degrees.
##   >> secd (0)
##   ans = 1
## See also: sec, cosd
function y = secd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ cosd (x);
end

%!assert (secd (60), 2, 1e-14)
