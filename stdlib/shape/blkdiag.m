## blkdiag (A, B, C, ...)
## The matrices A, B, C, ... along the diagonal of a matrix that is zero elsewhere.
##   >> blkdiag ([1 2], 3)
##   ans =
##   
##      1   2   0
##      0   0   3
##   
## See also: diag, horzcat, vertcat
function m = blkdiag (varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! all (cellfun (@isnumeric, varargin)))
    error ("blkdiag: all arguments must be numeric");
  end
  if (! all (cellfun (@ndims, varargin) == 2))
    error ("blkdiag: all arguments must be two-dimensional matrices");
  end
  if (any (cellfun (@issparse, varargin)))
    m = of_elements (varargin);
    return;
  end
  m = zeros (sum (cellfun (@rows, varargin)), sum (cellfun (@columns, varargin)));
  r = c = 0;
  for k = 1:nargin
    a = varargin{k};
    m(r+1:r+rows (a), c+1:c+columns (a)) = a;
    r += rows (a);
    c += columns (a);
  end
end

## A sparse matrix of the elements of all, each where it belongs.
function m = of_elements (parts)
  [i, j, v] = deal (cell (1, numel (parts)));
  r = c = 0;
  for k = 1:numel (parts)
    [i{k}, j{k}, v{k}] = find (parts{k});
    i{k} = i{k}(:) + r;
    j{k} = j{k}(:) + c;
    v{k} = double (v{k}(:));
    r += rows (parts{k});
    c += columns (parts{k});
  end
  m = sparse (vertcat (i{:}), vertcat (j{:}), vertcat (v{:}), r, c);
end

%!assert (blkdiag ([1 2; 3 4], 5), [1 2 0; 3 4 0; 0 0 5])
%!assert (blkdiag (1, zeros (0, 1), 2), [1 0 0; 0 0 2])
%!assert (issparse (blkdiag (sparse (1), 2)))
%!error <blkdiag: all arguments must be numeric> blkdiag ("a")
%!assert (full (blkdiag (sparse ([0 2; 1 0]), [3 4], zeros (1, 0), 5i)), ...
%!        [0 2 0 0 0; 1 0 0 0 0; 0 0 3 4 0; 0 0 0 0 0; 0 0 0 0 5i])
%!assert (size (blkdiag (speye (1e5), speye (1e5))), [2e5 2e5])
