## bitset (A, n)
## bitset (A, n, value)
## A with bit n (1 is the lowest) set, or cleared where value is 0.
##   >> bitset (10, 1)
##   ans = 11
## See also: bitget, bitor
function C = bitset (A, n, value = true)
  if (nargin < 2)
    print_usage ();
  end
  if (any (A(:) < 0))
    error ("bitset: A must be >= 0");
  end
  kind = class (A);
  if (isa (A, "double"))
    top = 53;
  elseif (isa (A, "single"))
    top = 24;
  elseif (isinteger (A))
    top = sizeof (cast (0, kind)) * 8 - (intmin (kind) < 0);
  else
    error ("bitset: invalid class %s", kind);
  end
  sizes = {size(A), size(n), size(value)};
  sizes = sizes([! isscalar(A), ! isscalar(n), ! isscalar(value)]);
  if (numel (sizes) > 1 && ! isequal (sizes{:}))
    error ("bitset: A, N, and VAL must be the same size or scalar");
  end
  n = double (n);
  if (any (n(:) < 1) || any (n(:) > top))
    error ("bitset: N must be in the range [1,%d]", top);
  end
  mask = bitshift (cast (1, kind), n - 1);
  on = logical (value);
  if (! isscalar (on) && isscalar (mask) && isscalar (A))
    A = repmat (A, size (on));
    mask = repmat (mask, size (on));
  end
  if (isscalar (on))
    if (on)
      C = bitor (A, mask);
    else
      C = A - bitand (A, mask);
    end
    return;
  end
  C = bitor (A, mask);
  off = bitor (A, mask) - mask;
  C(! on) = off(! on);
end

%!assert (bitset (10, 1), 11)
%!assert (bitset (10, 2, 0), 8)
%!assert (bitset (uint8 (10), [1 3]), uint8 ([11 14]))
%!assert (bitset (10, [1 2], [1 0]), [11 8])
%!error <bitset: A must be .= 0> bitset (-1, 1)
%!error <bitset: N must be in the range .1,8.> bitset (uint8 (10), 9)
%!error <bitset: A, N, and VAL must be the same size or scalar> bitset (1, [1 2], [1 2 3])
