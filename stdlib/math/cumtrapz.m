## cumtrapz (Y)
## cumtrapz (X, Y)
## cumtrapz (SPACING, Y)
## cumtrapz (..., DIM)
## Running integral of sampled values by the trapezoidal rule, starting with 0.
##   >> cumtrapz ([0 2 4], [1 2 3])
##   ans =
##
##      0   3   8
##
## See also: trapz, cumsum
function z = cumtrapz (x, y, dim)
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
  sz(end + 1:dim) = 1;
  sz(dim) = 1;
  steps = v(hi{:}) + v(lo{:});
  if (have_x)
    if (isscalar (x))             # the spacing
      z = x * 0.5 * cumsum (cat (dim, zeros (sz), steps), dim);
      return;
    elseif (isvector (x))
      if (numel (x) != n)
        error ("cumtrapz: length of X and length of Y along DIM must match");
      end
      shape = ones (1, max (2, numel (sz)));
      shape(dim) = n;
      x = reshape (x, shape);
    elseif (! size_equal (x, v))
      error ("cumtrapz: X and Y must have same shape");
    end
    steps = diff (x, 1, dim) .* steps;
  end
  z = 0.5 * cumsum (cat (dim, zeros (sz), steps), dim);
end

%!assert (cumtrapz ([0 2 4], [1 2 3]), [0 3 8])
%!assert (cumtrapz ([1 2; 3 4], 2), [0 1.5; 0 3.5])
%!assert (cumtrapz (3, [1 2 4]), [0 4.5 13.5])
