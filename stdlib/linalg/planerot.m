## [G, y] = planerot (x)
## The rotation G that turns the vector x of two elements onto the first axis, and y = G * x.
##   >> [G, y] = planerot ([3; 4]);
##   >> G
##   G =
##   
##      0.6000   0.8000
##     -0.8000   0.6000
##   
## See also: givens
function [G, y] = planerot (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isvector (x) && numel (x) == 2))
    error ("planerot: X must be a 2-element vector");
  end
  G = givens (x(1), x(2));
  y = G * x(:);
end

%!test
%! [G, y] = planerot ([3; 4]);
%! assert (y, [5; 0], 1e-14);
%!error <planerot: X must be a 2-element vector> planerot ([1 2 3])
