## polyarea (X, Y)
## polyarea (X, Y, DIM)
## Area of the polygon with the corners (X, Y).
##   >> polyarea ([0 1 1 0], [0 0 1 1])
##   ans = 1
## See also: trapz
function a = polyarea (x, y, dim)
  if (nargin < 2)
    print_usage ();
  elseif (! size_equal (x, y))
    error ("polyarea: X and Y must have the same shape");
  end
  if (nargin == 2)
    a = abs (sum (x .* (shift (y, -1) - shift (y, 1)))) / 2;
  else
    a = abs (sum (x .* (shift (y, -1, dim) - shift (y, 1, dim)), dim)) / 2;
  end
end

%!assert (polyarea ([1 3 3 1], [1 1 3 3]), 4)
