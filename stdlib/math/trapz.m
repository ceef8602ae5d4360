## trapz (Y)
## trapz (X, Y)
## trapz (SPACING, Y)
## trapz (..., DIM)
## Integral of sampled values by the trapezoidal rule, with spacing 1 or at the points X.
##   >> trapz ([0 1 3], [0 1 3])
##   ans = 4.5000
## See also: cumtrapz, integral
function z = trapz (x, y, dim)
  if (nargin < 1)
    print_usage ();
  end
  have_x = have_dim = false;
  if (nargin == 3)
    have_x = have_dim = true;
  elseif (nargin == 2)
    if (isequal (size (x), size (y)))
      have_x = true;
    elseif (isscalar (y))
      have_dim = true;
      dim = y;
    else
      have_x = true;
    end
  end
  if (have_x)
    v = y;
  else
    v = x;
  end
  sz = size (v);
  if (! have_dim)
    dim = find (sz > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0 && dim <= ndims (v)))
    error ("trapz: DIM must be an integer and a valid dimension");
  end
  n = size (v, dim);
  lo = hi = repmat ({':'}, 1, max (numel (sz), dim));
  hi{dim} = 2:n;
  lo{dim} = 1:n - 1;
  if (! have_x)
    z = 0.5 * sum (v(hi{:}) + v(lo{:}), dim);
  elseif (isscalar (x))           # the spacing
    z = x * 0.5 * sum (v(hi{:}) + v(lo{:}), dim);
  elseif (isvector (x) && ! isvector (v))
    if (numel (x) != n)
      error ("trapz: length of X and length of Y along DIM must match");
    end
    shape = ones (1, max (2, numel (sz)));
    shape(dim) = n;
    x = reshape (x, shape);
    z = 0.5 * sum (diff (x, 1, dim) .* (v(hi{:}) + v(lo{:})), dim);
  elseif (isvector (x) && isvector (v))
    if (numel (x) != n)
      error ("trapz: length of X and length of Y along DIM must match");
    end
    x = reshape (x, size (v));
    z = 0.5 * sum (diff (x, 1, dim) .* (v(hi{:}) + v(lo{:})), dim);
  else
    if (! size_equal (x, v))
      error ("trapz: X and Y must have same shape");
    end
    z = 0.5 * sum (diff (x, 1, dim) .* (v(hi{:}) + v(lo{:})), dim);
  end
end

%!assert (trapz ([1 2; 3 4; 5 6]), [6 8])
%!assert (trapz ((0:2)', [1 2; 3 4; 5 6]), [6 8])
%!error <trapz: length of X and length of Y along DIM must match> trapz ([1 2], [1 2 3])
%!assert (trapz (2, [1 2 4]), 9)
