## cross (X, Y)
## cross (X, Y, DIM)
## Vector product of vectors with three elements, or along a dimension of length three.
##   >> cross ([1 0 0], [0 1 0])
##   ans =
##
##      0   0   1
##
## See also: dot
function z = cross (x, y, dim)
  if (nargin < 2)
    print_usage ();
  end
  if (ndims (x) < 3 && ndims (y) < 3 && nargin < 3)
    ## A row and a column make a column.
    if (columns (x) == 1 && rows (y) == 1)
      warning ("cross: taking cross product of column by row");
      y = y.';
    elseif (rows (x) == 1 && columns (y) == 1)
      warning ("cross: taking cross product of row by column");
      x = x.';
    end
  end
  if (nargin == 2)
    dim = find (size (x) == 3, 1);
    if (isempty (dim))
      error ("cross: must have at least one dimension with 3 elements");
    end
  else
    if (! (isnumeric (dim) && dim > 0 && isscalar (dim) && real (dim) == fix (real (dim))))
      error ("cross: DIM must be a positive scalar whole number");
    end
    if (size (x, dim) != 3)
      error ("cross: dimension DIM must have 3 elements");
    end
  end
  if (! size_equal (x, y))
    error ("cross: X and Y must have the same dimensions");
  end
  i1 = i2 = i3 = repmat ({':'}, 1, ndims (x));
  i1{dim} = 1;
  i2{dim} = 2;
  i3{dim} = 3;
  z = cat (dim, x(i2{:}) .* y(i3{:}) - x(i3{:}) .* y(i2{:}), ...
           x(i3{:}) .* y(i1{:}) - x(i1{:}) .* y(i3{:}), ...
           x(i1{:}) .* y(i2{:}) - x(i2{:}) .* y(i1{:}));
end

%!assert (cross ([1 2 3], [4 5 6]), [-3 6 -3])
%!error <cross: must have at least one dimension with 3 elements> cross ([1 2], [3 4])
