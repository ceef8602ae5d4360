## polyvalm (C, X)
## Value of a polynomial at the square matrix X, with matrix products.
##   >> polyvalm ([1 0 1], [1 2; 3 4])
##   ans =
##
##       8   10
##      15   23
##
## See also: polyval
function y = polyvalm (c, x)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isvector (c) || isempty (c)))
    error ("polyvalm: first argument must be a vector");
  end
  if (! issquare (x))
    error ("polyvalm: second argument must be a square matrix");
  end
  n = numel (c);
  if (n == 0)
    y = zeros (rows (x), class (x));
  else
    id = eye (rows (x), class (x));
    y = c(1) * id;
    for k = 2:n
      y = y * x + c(k) * id;
    end
  end
end

%!assert (polyvalm ([1 0 1], [1 2; 3 4]), [8 10; 15 23])
