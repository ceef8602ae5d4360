## ranks (X)
## ranks (X, DIM)
## ranks (X, DIM, RANKTYPE)
## Ranks of the elements along a dimension. Equal ones share by RANKTYPE: 0 or "fractional" the mean of their ranks, 1 or
## "competition" the least, 2 or "modified" the greatest; 3 or "ordinal" they keep their order, 4 or "dense" they count as one.
##   >> ranks ([3 1 2 2])
##   ans =
##
##      4.0000   1.0000   2.5000   2.5000
##
## See also: spearman, kendall, sort
function y = ranks (x, dim, rtype = 0)
  if (nargin < 1)
    print_usage ();
  end
  if (! (isnumeric (x) || islogical (x)))
    error ("ranks: X must be a numeric vector or matrix");
  end
  if (nargin < 2 || isempty (dim))
    dim = find (size (x) > 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim > 0))
    error ("ranks: DIM must be an integer and a valid dimension");
  end
  kinds = {"fractional", "competition", "modified", "ordinal", "dense"};
  if (ischar (rtype))
    kind = find (strcmp (rtype, kinds)) - 1;
  else
    kind = find (isequal_each (rtype));
    kind -= 1;
  end
  if (isempty (kind) && size (x, dim) > 1)
    error ("ranks: unknown RTYPE '%s'", num2str (rtype));
  end
  sz = size (x);
  sz(dim);                        # as in Octave, a dimension that X lacks is no dimension
  perm = 1:ndims (x);
  perm([1 dim]) = perm([dim 1]);
  x = permute (x, perm);
  sz = size (x);
  x = reshape (x, sz(1), prod (sz(2:end)));
  y = zeros (size (x));
  for j = 1:columns (x)
    [s, i] = sort (x(:, j), 1);
    n = numel (s);
    starts = [true(min (n, 1), 1); diff(double (s), 1, 1) != 0];
    group = cumsum (starts, 1);
    first = find (starts);
    last = [first(2:end) - 1; n(n > 0)];
    if (isempty (kind))
      kind = 0;
    end
    switch (kind)
      case 0
        r = ((first + last) / 2)(group);
      case 1
        r = first(group);
      case 2
        r = last(group);
      case 3
        r = (1:n)';
      case 4
        r = group;
    end
    y(i, j) = r;
  end
  y = ipermute (reshape (y, sz), perm);
end

function found = isequal_each (rtype)
  found = false (1, 5);
  if (isnumeric (rtype) && isscalar (rtype))
    found = (0:4) == rtype;
  end
end

%!assert (ranks ([3 1 2 2]), [4 1 2.5 2.5])
%!assert (ranks ([5 2 2 9], 2, 1), [3 1 1 4])
%!assert (ranks ([1 2 2 1 5], 2, "dense"), [1 2 2 1 3])
%!error <ranks: unknown RTYPE 'a'> ranks ([1 2], 2, "a")
