## perms (V)
## All permutations of the elements of V, one a row, in reverse lexicographic order of positions.
##   >> perms ([1 2 3])
##   ans =
##
##      3   2   1
##      3   1   2
##      2   3   1
##      2   1   3
##      1   3   2
##      1   2   3
##
## See also: nchoosek, randperm
function p = perms (v)
  if (nargin < 1)
    print_usage ();
  end
  n = numel (v);
  if (n == 0)
    p = reshape (v, 1, 0);
    return;
  end
  idx = 1;
  for j = 2:n
    m = rows (idx);
    next = zeros (m * j, j);
    for k = 1:j
      ## k-th largest in front, the others keep the order of the smaller permutations.
      first = j - k + 1;
      rest = idx + (idx >= first);
      next((k - 1) * m + (1:m), :) = [repmat(first, m, 1), rest];
    end
    idx = next;
  end
  v = v(:).';
  if (! iscell (v))
    v = sort (v);                 # the rows come in descending order of what is in them
  end
  p = reshape (v(idx), [], n);
end

%!assert (perms ([1 2 3]), [3 2 1; 3 1 2; 2 3 1; 2 1 3; 1 3 2; 1 2 3])
%!assert (perms ("ab"), ["ba"; "ab"])
%!assert (rows (perms (1:5)), 120)
%!assert (perms ([3 1 2]), [3 2 1; 3 1 2; 2 3 1; 2 1 3; 1 3 2; 1 2 3])
