## [S, L] = bounds (X)
## [S, L] = bounds (X, DIM)
## [S, L] = bounds (..., NANFLAG)
## Smallest and largest element along a dimension. NANFLAG is "omitnan" (the default) or "includenan".
##   >> [s, l] = bounds ([3 1 2])
##   s = 1
##   l = 3
## See also: range, min, max
function [s, l] = bounds (x, dim, nanflag = "omitnan")
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("bounds: X must be a numeric vector or matrix");
  end
  given = nargin > 1;
  if (nargin == 2 && ischar (dim))
    nanflag = dim;
    given = false;
  end
  if (! given || nargin == 3 && isempty (dim))
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("bounds: DIM must be an integer and a valid dimension");
  end
  s = min (x, [], dim);
  l = max (x, [], dim);
  if (strcmp (nanflag, "includenan"))
    bad = any (isnan (x), dim);
    s(bad) = NaN;
    l(bad) = NaN;
  end
end

%!test [s, l] = bounds ([3 1 2; 4 0 9]); assert (s, [3 0 2]); assert (l, [4 1 9])
