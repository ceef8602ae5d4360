## powerset (A)
## powerset (A, "rows")
## Cell of all subsets of the set A, or of the set of its rows.
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
  rows_wanted = nargin == 2;
  if (rows_wanted && ! strcmp (by_rows, "rows"))
    error ('powerset: optional second argument must be "rows"');
  end
  if (iscell (a) && ! iscellstr (a))
    error ("powerset: cell arrays can only be used for character strings");
  elseif (rows_wanted && iscell (a))
    error ('powerset: "rows" not valid for cell arrays');
  end
  if (isempty (a))
    p = {};
    return;
  end
  if (rows_wanted)
    a = unique (a, "rows");
    n = rows (a);
  else
    a = unique (a);
    n = numel (a);
  end
  p = cell (1, 2 ^ n);
  for k = 0:2 ^ n - 1
    pick = logical (bitget (k, 1:n));
    if (rows_wanted)
      p{k + 1} = a(pick, :);
    elseif (isrow (a))
      p{k + 1} = a(1, pick);
    else
      p{k + 1} = a(pick, 1);
    end
  end
  if (rows_wanted || ! isrow (a))
    p = p.';
  end
end

%!assert (powerset ([1 2]), {zeros(1, 0), 1, 2, [1 2]})
