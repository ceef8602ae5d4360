## B = deconv (Y, A)
## [B, R] = deconv (Y, A)
## Division of polynomials: Y = conv (A, B) + R.
##   >> [b, r] = deconv ([1 0 0 5], [1 1])
##   b =
##
##      1  -1   1
##
##   r =
##
##      0   0   0   4
##
## See also: conv, residue
function [b, r] = deconv (y, a)
  if (nargin < 2)
    print_usage ();
  end
  if (! (isvector (y) && isvector (a)))
    error ("deconv: Y and A must be vectors");
  end
  ## The quotient lies as y does.
  ly = numel (y);
  la = numel (a);
  if (ly < la)
    b = 0;
    r = y;
    return;
  end
  if (ly > la)
    x = zeros (size (y) - size (a) + 1);
    x = zeros (ly - la + 1, 1);
    x(1) = 1;
    b = filter (y(:), a(:), x);
  else
    b = filter (y(:), a(:), 1);
  end
  if (rows (y) == 1)
    b = b(:).';
  end
  if (nargout > 1)
    ## Integers of y are floating point here; those of a make the rest's class.
    if (isinteger (y))
      y = double (y);
    end
    r = y - reshape (conv (a(:), b(:)), size (y));
    if (isinteger (a))
      r = cast (r, class (a));
    end
  end
end

%!test [b, r] = deconv ([1 0 0 5], [1 1]); assert (b, [1 -1 1]); assert (r, [0 0 0 4])
%!assert (deconv ([1 5 6], [1 2]), [1 3])
%!test [b, r] = deconv ([1 2 -5], uint8 ([1 1])); assert (b, [1 1]); assert (r, uint8 ([0 0 0]))
%!test [b, r] = deconv (uint8 ([1 2 5]), [1 3]); assert (b, [1 -1]); assert (r, [0 0 8])
%!test [b, r] = deconv (uint8 ([1 2]), int8 ([1 3])); assert (b, 1); assert (r, int8 ([0 -1]))
