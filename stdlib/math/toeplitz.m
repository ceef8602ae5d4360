## toeplitz (C)
## toeplitz (C, R)
## Toeplitz matrix: constant along its diagonals, with the first column C and the first row R.
##   >> toeplitz ([1 2 3])
##   ans =
##
##      1   2   3
##      2   1   2
##      3   2   1
##
## See also: hankel, vander
function T = toeplitz (c, r)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1)
    if (! (isvector (c) || isscalar (c)))
      error ("toeplitz: C must be a vector");
    end
    r = c;
    if (! iscell (c) && ! isreal (c))
      c = conj (c);
      c(1) = conj (c(1));
    end
  else
    if (! (isvector (c) || isempty (c)) || ! (isvector (r) || isempty (r)))
      error ("toeplitz: C and R must be vectors");
    elseif (r(1) != c(1))
      warning ("toeplitz: column wins diagonal conflict");
    end
  end
  nr = numel (c);
  nc = numel (r);
  if (nr == 0 || nc == 0)
    T = zeros (nr, nc, class (c));
    return;
  end
  data = [r(end:-1:2)(:); c(:)];
  T = data((nc:-1:1) + (0:nr - 1)');
  T = reshape (T, nr, nc);
end

%!assert (toeplitz ([1 2 3], [1 5 6]), [1 5 6; 2 1 5; 3 2 1])
%!assert (toeplitz ([1 2i]), [1 2i; -2i 1])
%!error <toeplitz: C must be a vector> toeplitz (ones (2))
