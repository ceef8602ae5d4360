## P = etree (S)
## P = etree (S, TYP)
## [P, Q] = etree (S, TYP)
## The elimination tree of S (N x N, of which the upper triangle is read), or, with TYP 'col', that of S'*S (S is M x N):
## P(k) is the parent of column k, 0 that of a root. Q is a postorder: children come before their parents. (J. Liu: The
## role of elimination trees in sparse factorization, SIAM J. Matrix Anal. Appl. 11, 1990.)
##   >> etree (sparse ([4 1 0 1; 1 5 0 0; 0 0 6 1; 1 0 1 7]))
##   ans =
##
##      2   4   4   0
##
## See also: symrcm, treeplot, chol
function [p, q] = etree (S, typ = 'sym')
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (S) || islogical (S)))
    error ('etree: S must be a matrix of numbers');
  elseif (! ischar (typ))
    error ('etree: TYP must be a string');
  end
  by_column = ! isempty (typ) && any (typ(1) == 'cC');
  if (! by_column && rows (S) != columns (S))
    error ('etree: S is marked as symmetric, but is not square');
  end
  n = columns (S);
  [at, ~] = find (S);
  at = at(:);
  first = [0; cumsum(full (sum (S != 0, 1))(:))];
  p = zeros (1, n);
  top = zeros (1, n);
  last = zeros (1, rows (S));
  for k = 1:n
    for i = at(first(k)+1:first(k+1))'
      ## for S'*S the columns of a row form a chain: the last one before k stands for all
      row = i;
      if (by_column)
        i = last(row);
        last(row) = k;
      end
      while (i != 0 && i < k)
        next = top(i);
        top(i) = k;
        if (next == 0)
          p(i) = k;
        end
        i = next;
      end
    end
  end
  if (nargout > 1)
    q = postorder (p);
  end
end

function q = postorder (p)
  n = numel (p);
  child = zeros (1, n + 1);
  sibling = zeros (1, n);
  parent = p;
  parent(p == 0) = n + 1;
  for k = n:-1:1
    sibling(k) = child(parent(k));
    child(parent(k)) = k;
  end
  q = zeros (1, n);
  count = 0;
  k = n + 1;
  while (true)
    if (child(k) != 0)
      down = child(k);
      child(k) = sibling(down);
      k = down;
    elseif (k == n + 1)
      return;
    else
      q(++count) = k;
      k = parent(k);
    end
  end
end

%!error etree ()
%!error <etree: TYP must be a string> etree (speye (2), 1)
%!error <etree: S is marked as symmetric, but is not square> etree (sparse (2, 3))
%!assert (etree (sparse ([4 -1 0 -1 0; -1 5 0 0 0; 0 0 6 -1 0; -1 0 -1 7 0; 0 0 0 0 2])), [2 4 4 0 0])
%!assert (etree (sparse ([4 -1 0 -1 0; -1 5 0 0 0; 0 0 6 -1 0; -1 0 -1 7 0; 0 0 0 0 2]), 'col'), [2 3 4 0 0])
%!test
%! S = sparse ([1 0 1 0 0 1; 0 1 0 1 0 0; 1 0 1 0 0 0; 0 1 0 1 1 0; 0 0 0 1 1 0; 1 0 0 0 0 1]);  [p, q] = etree (S);
%! assert (p, [3 4 6 5 0 0]);  assert (sort (q), 1:6);  place(q) = 1:6;  assert (all (place(p(p > 0)) > place(p > 0)));
