## B = spdiags (A)
## [B, D] = spdiags (A)
## B = spdiags (A, D)
## A = spdiags (V, D, A)
## A = spdiags (V, D, M, N)
## Diagonals of a matrix as columns: all that are not zero, or those numbered D (0 is the main one, positive ones lie
## above); or a matrix (M x N, or A with these diagonals in place of its own) from columns V.
##   >> full (spdiags ([1 2 3]', 0, 3, 3))
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
    B = sparse (m);
    [m, n] = size (B);
  else
    B = sparse (m, n);
  end
  ## the diagonals are taken out, then all of them are put in at once
  [at_i, at_j, at_v] = find (B);
  keep = ! ismember (at_j - at_i, d);
  at_i = at_i(keep)(:);
  at_j = at_j(keep)(:);
  at_v = at_v(keep)(:);
  v = full (v);
  for k = 1:numel (d)
    i = (max (1, 1 - d(k)):min (m, n - d(k)))';
    j = i + d(k);
    at_i = [at_i; i];
    at_j = [at_j; j];
    ## the place in the column goes with A's column where A is not wider than high, else with its row
    if (m >= n)
      at_v = [at_v; v(j, k)];
    else
      at_v = [at_v; v(i, k)];
    end
  end
  B = sparse (at_i, at_j, at_v, m, n);
end

%!assert (full (spdiags ([1 2 3; 4 5 6]', [0 1], 3, 3)), [1 5 0; 0 2 6; 0 0 3])
%!assert (spdiags (magic (3)), [4 3 8 0 0; 0 9 5 1 0; 0 0 2 7 6])
%!assert (full (spdiags (spdiags (magic (4)), -3:3, 4, 4)), magic (4))
%!assert (full (spdiags ([7 8 9]', 0, sparse ([1 2 3; 4 5 6; 7 8 9]))), [7 2 3; 4 8 6; 7 8 9])
