## bitget (A, n)
## Bit n of A, where bit 1 is the lowest.
##   >> bitget (10, 1:4)
##   ans =
##   
##     0  1  0  1
##   
## See also: bitset, bitand
function b = bitget (A, n)
  if (nargin != 2)
    print_usage ();
  end
  if (isa (A, "double"))
    top = 53;
    one = 1;
  elseif (isa (A, "single"))
    top = 24;
    one = single (1);
  elseif (isinteger (A))
    top = sizeof (cast (0, class (A))) * 8;
    one = cast (1, class (A));
  else
    error ("bitget: invalid class %s", class (A));
  end
  n = double (n);
  if (any (n(:) < 1) || any (n(:) > top))
    error ("bitget: N must be in the range [1,%d]", top);
  end
  b = bitand (A, bitshift (one, n - 1)) != 0;
end

%!assert (bitget (100, 8:-1:1), logical ([0 1 1 0 0 1 0 0]))
%!assert (bitget (uint8 (5), 1), true)
%!error <bitget: N must be in the range .1,53.> bitget (5, 0)
%!error <bitget: invalid class cell> bitget ({1}, 1)
