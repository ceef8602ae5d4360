## convn (A, B)
## convn (A, B, SHAPE)
## Convolution in any number of dimensions; SHAPE is "full", "same" or "valid".
##   >> convn ([1 2], [3 4])
##   ans =
##
##       3   10    8
##
## See also: conv2, conv
function c = convn (a, b, shape = "full", varargin)
  if (nargin < 2 || nargin > 3)
    print_usage ();
  elseif (! ischar (shape))
    error ("convn: SHAPE must be a string");
  elseif (! any (strcmp (shape, {"full", "same", "valid"})))
    error ("convn: SHAPE type not valid");
  end
  a = numbers (a);
  b = numbers (b);
  if (isempty (a) || isempty (b))
    c = zeros (0, 0, class (a([]) + b([])));
    return;
  elseif (ndims (a) == 2 && ndims (b) == 2)
    c = conv2 (a, b, shape);
    return;
  end
  nd = max (ndims (a), ndims (b));
  sa = ones (1, nd);
  sb = ones (1, nd);
  sa(1:ndims (a)) = size (a);
  sb(1:ndims (b)) = size (b);
  c = zeros (sa + sb - 1, class (a([]) + b([])));
  sub = cell (1, nd);
  idx = cell (1, nd);
  for k = find (b(:) != 0)'
    [sub{1:nd}] = ind2sub (sb, k);
    for d = 1:nd
      idx{d} = sub{d}:sub{d} + sa(d) - 1;
    end
    c(idx{:}) += b(k) * a;
  end
  if (strcmp (shape, "same"))
    for d = 1:nd
      first = ceil ((sb(d) + 1) / 2);
      idx{d} = first:first + sa(d) - 1;
    end
    c = c(idx{:});
  elseif (strcmp (shape, "valid"))
    for d = 1:nd
      idx{d} = sb(d):sa(d);
    end
    c = c(idx{:});
  end
end

## Integers and logicals are convolved as doubles.
function x = numbers (x)
  if (ischar (x))
    error ("invalid conversion from string to real N-D array");
  elseif (! (isnumeric (x) || islogical (x)))
    kind = class (x);
    if (isstruct (x) && isscalar (x))
      kind = "scalar struct";
    end
    error ("octave_base_value::array_value(): wrong type argument '%s'", kind);
  elseif (! isfloat (x))
    x = double (x);
  end
end

%!assert (convn (ones (2, 2, 2), ones (2, 2, 2))(:, :, 2), [2 4 2; 4 8 4; 2 4 2])
%!assert (class (convn (single (ones (1, 1, 2)), 1)), 'single')
%!assert (convn (int8 (100 * ones (1, 2, 2)), [1 1])(:, :, 2), [100 200 100])
%!error <convn: SHAPE type not valid> convn (1, 2, 'odd')
