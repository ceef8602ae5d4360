## convn (A, B)
## convn (A, B, SHAPE)
## Convolution in any number of dimensions; SHAPE is "full", "same" or "valid".
##   >> convn ([1 2], [3 4])
##   ans =
##
##       3   10    8
##
## See also: conv2, conv
function c = convn (a, b, shape = "full")
  if (nargin < 2)
    print_usage ();
  end
  if (ndims (a) == 2 && ndims (b) == 2)
    c = conv2 (a, b, shape);
    return;
  end
  nd = max (ndims (a), ndims (b));
  sa = ones (1, nd);
  sb = ones (1, nd);
  sa(1:ndims (a)) = size (a);
  sb(1:ndims (b)) = size (b);
  c = zeros (sa + sb - 1);
  sub = cell (1, nd);
  for k = 1:numel (b)
    if (b(k) == 0)
      continue;
    end
    [sub{1:nd}] = ind2sub (sb, k);
    idx = cell (1, nd);
    for d = 1:nd
      idx{d} = sub{d}:sub{d} + sa(d) - 1;
    end
    c(idx{:}) = c(idx{:}) + b(k) * a;
  end
  switch (shape)
    case "full"
    case "same"
      idx = cell (1, nd);
      for d = 1:nd
        first = ceil ((sb(d) + 1) / 2);
        idx{d} = first:first + sa(d) - 1;
      end
      c = c(idx{:});
    case "valid"
      idx = cell (1, nd);
      for d = 1:nd
        idx{d} = sb(d):sa(d);
      end
      c = c(idx{:});
    otherwise
      error ("convn: SHAPE type not valid");
  end
end

%!assert (convn (ones (2, 2, 2), ones (2, 2, 2))(:, :, 2), [2 4 2; 4 8 4; 2 4 2])
