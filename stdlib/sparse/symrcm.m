## P = symrcm (S)
## The reverse Cuthill-McKee permutation P (1 x N): S(P,P) has its elements near the diagonal. S is N x N; where elements
## lie in S or its transpose counts, not their values. (A. George, J. Liu: Computer solution of large sparse positive
## definite systems, 1981, chapter 4, also for the start at a pseudo-peripheral node.)
##   >> S = sparse ([1 0 0 1; 0 1 1 0; 0 1 1 1; 1 0 1 1]);
##   >> p = symrcm (S);
##   >> [i, j] = find (S(p,p));
##   >> max (abs (i - j))
##   ans = 1
## See also: colperm, etree
function p = symrcm (S)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (S) || islogical (S)) || rows (S) != columns (S))
    error ('symrcm: S must be a square matrix');
  end
  n = rows (S);
  S = S != 0;
  [at, ~] = find (S | S.');
  at = at(:);
  degree = full (sum (S | S.', 1))(:);
  first = [0; cumsum(degree)];
  p = zeros (1, n);
  seen = false (n, 1);
  count = 0;
  [~, from] = sort (degree);
  for s = from'
    if (seen(s))
      continue;
    end
    start = far_end (at, first, degree, s);
    seen(start) = true;
    p(++count) = start;
    next = count;
    while (next <= count)
      v = p(next++);
      near = at(first(v)+1:first(v+1));
      near = near(! seen(near));
      [~, order] = sort (degree(near));
      seen(near) = true;
      p(count+1:count+numel (near)) = near(order);
      count += numel (near);
    end
  end
  p = p(end:-1:1);
end

## A node far from others: from the least of the last level on, while the levels become more.
function s = far_end (at, first, degree, s)
  depth = 0;
  while (true)
    reached = false (numel (degree), 1);
    reached(s) = true;
    level = s;
    levels = 1;
    while (true)
      near = arrayfun (@(v) at(first(v)+1:first(v+1)), level, 'UniformOutput', false);
      near = unique (vertcat (near{:}));
      near = near(! reached(near));
      if (isempty (near))
        break;
      end
      reached(near) = true;
      level = near;
      levels++;
    end
    if (levels <= depth)
      return;
    end
    depth = levels;
    [~, least] = min (degree(level));
    s = level(least);
  end
end

%!error symrcm ()
%!error <symrcm: S must be a square matrix> symrcm (ones (2, 3))
%!assert (isempty (symrcm (sparse (0, 0))))
%!test
%! q = [1:2:20, 2:2:20];  S = spdiags (ones (20, 3), -1:1, 20, 20)(q, q);  S(21:22, 21:22) = 1;
%! p = symrcm (S);  [i, j] = find (S(p, p));  assert (sort (p), 1:22);  assert (max (abs (i - j)), 1);
%!test [i, j] = ndgrid (1:5);  S = abs (i(:) - i(:)') + abs (j(:) - j(:)') <= 1;
%! p = symrcm (S(:, :));  [i, j] = find (S(p, p));  assert (max (abs (i - j)), 5);
