## [AREAS, DIM, STEP] = __trapezoids__ (WHO, COUNT, X, Y, DIM)
## What trapz and cumtrapz (WHO) add up along DIM: between each two of the values the width times their sum, twice the
## area; of values with a constant spacing their sums, and STEP is the spacing, else 1. COUNT: how many
## of the arguments were given to WHO.
function [areas, dim, step] = __trapezoids__ (who, count, x, y, dim)
  [x, v, dim, have_x, have_dim] = sorted_out (count, x, y, dim);
  sz = size (v);
  if (! have_dim)
    dim = find ([sz 2] > 1, 1);
    dim(dim > numel (sz)) = 1;
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (v)))
    error ("trapz: DIM must be an integer and a valid dimension");
  end
  n = sz(dim);
  lo = hi = repmat ({':'}, 1, numel (sz));
  hi{dim} = 2:n;
  lo{dim} = 1:n - 1;
  areas = v(hi{:}) + v(lo{:});
  step = 1;
  if (! have_x)
    return;
  elseif (isscalar (x))
    step = x;
    return;
  elseif (isvector (x))
    if (numel (x) != n)
      error ("%s: length of X and length of Y along DIM must match", who);
    end
    shape = ones (size (sz));
    shape(dim) = n;
    x = reshape (x, shape);
  elseif (! size_equal (x, v))
    error ("%s: X and Y must have same shape", who);
  end
  areas = diff (x, 1, dim) .* areas;
end

## (Y), (X, Y), (Y, DIM) or (X, Y, DIM)
function [x, y, dim, have_x, have_dim] = sorted_out (count, x, y, dim)
  have_dim = count == 3 || (count == 2 && ! isequal (size (x), size (y)) && isscalar (y));
  have_x = count == 3 || (count == 2 && ! have_dim);
  if (have_dim && count == 2)
    dim = y;
  end
  if (! have_x)
    y = x;
  end
end

%!error <trapz: X and Y must have same shape> trapz (magic (4), magic (3))
%!error <cumtrapz: length of X and length of Y along DIM must match> cumtrapz ([1 2], [1 2 3])
