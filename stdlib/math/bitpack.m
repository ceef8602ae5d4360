## Y = bitpack (X, CLASS)
## The numbers of that class whose bits, the lowest first, are the logicals X. CLASS may be "double complex" or
## "single complex", too.
##   >> bitpack (logical ([1 0 1 0 0 0 0 0]), "uint8")
##   ans = 5
## See also: bitunpack, typecast
function y = bitpack (x, cls, varargin)
  if (nargin < 2 || nargin > 2)
    print_usage ();
  elseif (! islogical (x))
    error ("bitpack: X must be a logical array");
  end
  switch (cls)
    case {"char", "int8", "uint8"}
      bits = 8;
    case {"int16", "uint16"}
      bits = 16;
    case {"int32", "uint32", "single"}
      bits = 32;
    case {"int64", "uint64", "double", "single complex"}
      bits = 64;
    case "double complex"
      bits = 128;
    otherwise
      error ("bitpack: cannot pack to %s class", cls);
  end
  if (mod (numel (x), bits) != 0)
    error ("bitpack: incorrect number of bits to make up output value");
  end
  if (isempty (x))
    y = feval (strtok (cls), []);
    return;
  end
  bytes = uint8 (2 .^ (0:7) * reshape (x, 8, []));
  y = typecast (bytes, strtok (cls));
  if (any (cls == " "))
    y = complex (y(1:2:end), y(2:2:end));
  end
  if (rows (x) != 1)
    y = y.';
  end
end

%!assert (bitpack (bitunpack (pi), "double"), pi)
%!assert (bitpack (bitunpack ('abc'), "char"), 'abc')
%!assert (bitpack (bitunpack ([1+2i 3]), "double complex"), [1+2i 3])
%!assert (bitpack (true (2, 8), "uint8"), uint8 ([255; 255]))
%!error <bitpack: X must be a logical array> bitpack ([1 0 1 0 0 0 0 0], "uint8")
%!error <bitpack: cannot pack to logical class> bitpack (true (1, 8), "logical")
%!error <bitpack: incorrect number of bits to make up output value> bitpack (true (1, 7), "uint8")
