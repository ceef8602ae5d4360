## powerset (A)
## Cell of all subsets of the set A.
##   >> size (powerset ([1 2 3]))
##   ans =
##
##      1   8
##
## See also: unique, union, nchoosek
function p = powerset (a, by_rows)
  if (nargin < 1)
    print_usage ();
  end
  if (iscell (a) && ! iscellstr (a))
    error ("powerset: cell arrays can only be used for character strings");
  end
  if (isempty (a))
    p = {};
    return;
  end
  if (nargin == 2)
    a = unique (a, "rows");
    n = rows (a);
  else
    a = unique (a);
    n = numel (a);
  end
  p = cell (1, 2 ^ n);
  if (nargin == 2)
    p{1} = resize (a, 0, columns (a));
  else
    p{1} = resize (a(:).', 1, 0);
  end
  for k = 1:2 ^ n - 1
    pick = logical (bitget (k, 1:n));
    if (nargin == 2)
      p{k + 1} = a(pick, :);
    else
      p{k + 1} = a(pick)(:).';
    end
  end
end

%!assert (powerset ([1 2]), {zeros(1, 0), 1, 2, [1 2]})
