## bitcmp (A)
## bitcmp (A, k)
## The complement of the bits of A: all of an integer, the 53 of a double, or the lowest k.
##   >> bitcmp (uint8 (5))
##   ans = 250
## See also: bitand, bitor, bitxor, bitshift
function c = bitcmp (A, k)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 1 && ! (isscalar (k) && k == floor (k)))
    error ("bitcmp: K must be a scalar integer");
  end
  if (isa (A, "double"))
    width = 53;
    all_ones = 2 ^ 53 - 1;
  elseif (isa (A, "single"))
    width = 24;
    all_ones = single (2 ^ 24 - 1);
  elseif (isinteger (A))
    width = sizeof (A(1)) * 8;
    all_ones = intmax (class (A));
    if (intmin (class (A)) < 0)
      if (nargin > 1 && (k < 1 || k > width))
        error ("bitcmp: K must be in the range [1,%d]", width);
      end
      c = bitxor (A, cast (-1, class (A)));
      if (nargin < 2 || k >= width)
        return;
      end
    end
  else
    error ("bitcmp: invalid class %s", class (A));
  end
  if (nargin > 1 && (k < 1 || k > width))
    error ("bitcmp: K must be in the range [1,%d]", width);
  end
  if (nargin == 1 || k >= width)
    c = bitxor (A, all_ones);
  else
    mask = bitshift (all_ones, k - width);
    c = bitxor (bitand (A, mask), mask);
  end
end

%!assert (bitcmp (uint8 (5)), uint8 (250))
%!assert (bitcmp (int8 (5)), int8 (-6))
%!assert (bitcmp (5), 2^53 - 6)
%!assert (bitcmp (5, 3), 2)
%!error <bitcmp: invalid class cell> bitcmp ({1})
