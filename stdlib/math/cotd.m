## cotd (X)
## Cotangent of angles in degrees.
##   >> cotd (90)
##   ans = 0
## See also: cot, tand
function y = cotd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ tand (x);
end

%!assert (cotd (45), 1, 1e-14)
