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
  idx = cell (1, nd);
  if (prod (sa(3:end)) * prod (sb(3:end)) <= nnz (b))
    c = by_pages (a, sa, b, sb);
  else
    c = by_elements (a, sa, b, sb);
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

## Each page of A with each page of B, the fastest way where pages are large.
function c = by_pages (a, sa, b, sb)
  sc = sa + sb - 1;
  c = zeros (sc, class (a([]) + b([])));
  step = cumprod ([1, sc(3:end-1)]);
  pa = page_offsets (sa(3:end), step);
  pb = page_offsets (sb(3:end), step);
  for k = 1:numel (pa)
    for l = 1:numel (pb)
      at = 1 + pa(k) + pb(l);
      c(:,:,at) += conv2 (a(:,:,k), b(:,:,l));
    end
  end
end

## How far each page of an array of SIZE lies behind the first among pages with the strides STEP.
function offsets = page_offsets (size, step)
  offsets = 0;
  for d = 1:numel (size)
    offsets = (offsets(:) + (0:size(d)-1) * step(d))(:);
  end
end

function c = by_elements (a, sa, b, sb)
  nd = numel (sa);
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
