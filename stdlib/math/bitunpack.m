## Y = bitunpack (X)
## The bits of the elements of X, the lowest first, as logicals.
##   >> bitunpack (uint8 (5))
##   ans =
##
##     1  0  1  0  0  0  0  0
##
## See also: bitpack, bitget, dec2bin, typecast
function y = bitunpack (x, varargin)
  if (nargin < 1 || nargin > 1)
    print_usage ();
  elseif (! (isnumeric (x) || ischar (x)))
    error ("bitunpack: argument must be a number or a string");
  end
  if (iscomplex (x))
    parts = [real(x(:)), imag(x(:))].';
  else
    parts = x;
  end
  bytes = double (typecast (parts(:).', "uint8"));
  y = logical (mod (floor (2 .^ (0:-1:-7)' * bytes), 2))(:);
  if (rows (x) == 1)
    y = y.';
  end
end

%!assert (bitunpack ('ab'), logical ([1 0 0 0 0 1 1 0 0 1 0 0 0 1 1 0]))
%!assert (find (bitunpack (1+2i)), [53:62 127])
%!assert (size (bitunpack ([1; 2])), [128 1])
%!assert (size (bitunpack (zeros (0, 3))), [0 1])
%!error <bitunpack: argument must be a number or a string> bitunpack (true)
