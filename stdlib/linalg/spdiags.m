## B = spdiags (A)
## [B, D] = spdiags (A)
## B = spdiags (A, D)
## A = spdiags (V, D, A)
## A = spdiags (V, D, M, N)
## Diagonals of a matrix as columns: all that are not zero, or those numbered D (0 is the main one, positive ones lie
## above); or a matrix (M x N, or A with these diagonals in place of its own) from columns V.
##   >> spdiags ([1 2 3]', 0, 3, 3)
##   ans =
##
##      1   0   0
##      0   2   0
##      0   0   3
##
## See also: diag, sparse
function [B, d] = spdiags (v, d, m, n)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin <= 2)
    [nr, nc] = size (v);
    if (nargin == 1)
      [i, j] = find (v);
      d = unique (j(:) - i(:));
    end
    B = zeros (min (nr, nc), numel (d));
    for k = 1:numel (d)
      col = diag (v, d(k));
      first = 1 + max (0, (nr >= nc) * d(k)) - min (0, (nr < nc) * d(k));
      B(first:first+numel (col)-1, k) = col;
    end
    return;
  end
  if (nargin == 3)
    B = m;
    [m, n] = size (B);
  else
    B = zeros (m, n);
  end
  for k = 1:numel (d)
    i = max (1, 1 - d(k)):min (m, n - d(k));
    j = i + d(k);
    ## the place in the column goes with A's column where A is not wider than high, else with its row
    if (m >= n)
      B(sub2ind ([m, n], i, j)) = v(j, k);
    else
      B(sub2ind ([m, n], i, j)) = v(i, k);
    end
  end
end

%!assert (spdiags ([1 2 3; 4 5 6]', [0 1], 3, 3), [1 5 0; 0 2 6; 0 0 3])
%!assert (spdiags (magic (3)), [4 3 8 0 0; 0 9 5 1 0; 0 0 2 7 6])
%!assert (spdiags (spdiags (magic (4)), -3:3, 4, 4), magic (4))
