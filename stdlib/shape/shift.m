## shift (X, B)
## shift (X, B, DIM)
## X with its elements moved by B places along dimension DIM (the first one longer than 1 if not given); what leaves
## at one end enters at the other.
##   >> shift (1:4, 1)
##   ans =
##   
##      4   1   2   3
##   
## See also: circshift
function y = shift (x, b, dim)
  if (nargin < 2)
    print_usage ();
  end
  if (isempty (x))
    error ("shift: X must not be empty");
  end
  if (! (isscalar (b) && b == fix (b)))
    error ("shift: B must be an integer");
  end
  if (nargin < 3)
    dim = find (size (x) != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isscalar (dim) && dim == fix (dim) && dim >= 1 && dim <= ndims (x)))
    error ("shift: DIM must be an integer and a valid dimension");
  end
  y = circshift (x, rem (b, size (x, dim)), dim);
end

%!assert (shift (1:4, 1), [4 1 2 3])
%!assert (shift (1:4, -1), [2 3 4 1])
%!assert (shift ([1 2; 3 4], 1, 2), [2 1; 4 3])
%!error <shift: X must not be empty> shift ([], 1)
%!error <shift: B must be an integer> shift (1:4, 1.5)
%!error <shift: DIM must be an integer and a valid dimension> shift (1:4, 1, 3)
