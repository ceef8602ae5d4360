## interpft (X, N)
## interpft (X, N, DIM)
## The N values, at equal distances, of the trigonometric polynomial through the values X.
##   >> interpft ([1 3 1 -1], 2)
##   ans =
##
##      1   1
##
## See also: interp1, fft
function z = interpft (x, n, dim)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isscalar (n) && n == fix (n)))
    error ("interpft: N must be a scalar integer");
  end
  if (nargin == 2)
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1 + isscalar (x);
    end
  end
  if (n < 0)
    error ("reshape: SIZE must be non-negative");
  elseif (isequal (size (x), [0, 0]) && n > 0)
    z = zeros (n, 0);
    return;
  end
  nd = ndims (x);
  if (dim < 1 || dim > nd)
    error ("interpft: invalid dimension DIM");
  end
  order = [dim:nd, 1:dim - 1];
  x = permute (x, order);
  m = rows (x);
  ## More values than there are: then every so-many-th one counts.
  every = max (ceil (m / n), 1);
  y = fft (x) / m;
  k = ceil (m / 2);
  shape = size (x);
  shape(1) = n * every - m;
  idx = repmat ({":"}, 1, nd);
  first = last = idx;
  first{1} = 1:k;
  last{1} = k + 1:m;
  z = ifft (cat (1, y(first{:}), zeros (shape), y(last{:}))) * (n * every);
  ## The highest frequency of an even number of values belongs to both sides.
  if (mod (m, 2) == 0 && n * every > m)
    half = y;
    middle = idx;
    middle{1} = k + 1;
    spectrum = cat (1, y(first{:}), zeros (shape), y(last{:}));
    at = idx;
    at{1} = n * every - m + k + 1;
    to = idx;
    to{1} = k + 1;
    spectrum(at{:}) = y(middle{:}) / 2;
    spectrum(to{:}) = y(middle{:}) / 2;
    z = ifft (spectrum) * (n * every);
  end
  idx{1} = 1:every:n * every;
  z = ipermute (z(idx{:}), order);
end

%!assert (interpft ([1 3 1 -1], 6), [1 1+sqrt(3) 1+sqrt(3) 1 1-sqrt(3) 1-sqrt(3)], 1e-14)
%!assert (interpft ([1 3 1 -1], 4), [1 3 1 -1], 1e-15)
%!assert (interpft (5, 3), [5 5 5], 1e-15)
%!error <interpft: N must be a scalar integer> interpft ([1 3 1], 2.5)
%!error <interpft: invalid dimension DIM> interpft ([1 3 1; 2 5 6], 5, 3)
