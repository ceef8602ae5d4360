## R = sprank (S)
## The structural rank of S (M x N): the most elements that are not zero, no two in one row or column. The rank of S with
## other values in the same places is at most this, and mostly equal to it. (A maximum matching by augmenting paths.)
##   >> sprank (sparse ([1 1 1; 1 0 0; 1 0 0]))
##   ans = 2
## See also: rank, etree
function r = sprank (S)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (S) || islogical (S)))
    error ('sprank: S must be a matrix of numbers');
  end
  [at, ~] = find (S);
  at = at(:);
  n = columns (S);
  first = [0; cumsum(full (sum (S != 0, 1))(:))];
  owner = zeros (rows (S), 1);
  visited = zeros (rows (S), 1);
  r = 0;
  for j = 1:n
    ## breadth first from column j; CAME is the column from which a row was reached
    queue = j;
    came = zeros (0, 1);
    where = zeros (0, 1);
    found = 0;
    k = 1;
    while (k <= numel (queue) && ! found)
      c = queue(k++);
      for i = at(first(c)+1:first(c+1))'
        if (visited(i) == j)
          continue;
        end
        visited(i) = j;
        where(end+1) = i;
        came(end+1) = c;
        if (owner(i) == 0)
          found = i;
          break;
        end
        queue(end+1) = owner(i);
      end
    end
    if (found)
      r++;
      i = found;
      while (true)
        c = came(where == i);
        before = find (owner == c);
        owner(i) = c;
        if (c == j)
          break;
        end
        i = before;
      end
    end
  end
end

%!error sprank ()
%!error <sprank: S must be a matrix of numbers> sprank ({})
%!assert (sprank (sparse (0, 3)), 0)
%!assert (sprank ([1 2; 3 4]), 2)
%!assert (sprank (sparse ([1 1 0 0; 1 0 0 0; 1 0 1 0])), 3)
%!assert (sprank (sparse ([0 1 1 1; 0 1 0 0; 0 0 1 0; 0 0 1 0])), 3)
