## hankel (C)
## hankel (C, R)
## Hankel matrix: constant along its antidiagonals, with the first column C and the last row R (by default zeros).
##   >> hankel ([1 2 3])
##   ans =
##
##      1   2   3
##      2   3   0
##      3   0   0
##
## See also: toeplitz, vander
function H = hankel (c, r)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin == 1 && ! isvector (c))
    error ("hankel: C must be a vector");
  end
  nr = numel (c);
  if (nargin == 1)
    nc = nr;
    data = [c(:); zeros(nr, 1)];
  else
    if (! isvector (c) || ! isvector (r))
      error ("hankel: C and R must be vectors");
    elseif (r(1) != c(end))
      warning ("hankel: column wins anti-diagonal conflict");
    end
    nc = numel (r);
    data = [c(:); r(2:end)(:)];
  end
  H = data((1:nr)' + (0:nc - 1));
  H = reshape (H, nr, nc);
end

%!assert (hankel ([1 2 3], [3 4 5 6]), [1 2 3 4; 2 3 4 5; 3 4 5 6])
%!error <hankel: C must be a vector> hankel (ones (2))
