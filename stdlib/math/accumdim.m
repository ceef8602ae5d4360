## accumdim (SUBS, VALS)
## accumdim (SUBS, VALS, DIM, N, FUNC, FILLVAL)
## Sum the slices of VALS along DIM that have the same subscript, or reduce them with FUNC.
##   >> accumdim ([1; 2; 1], [10; 20; 30])
##   ans =
##
##      40
##      20
##
## See also: accumarray
function a = accumdim (subs, vals, dim, n = 0, func = [], fillval = 0)
  if (nargin < 2)
    print_usage ();
  end
  if (isempty (fillval))
    fillval = 0;
  end
  if (! isvector (subs))
    error ("accumdim: SUBS must be a subscript vector");
  elseif (! isindex (subs))
    error ("accumdim: indices must be positive integers");
  end
  top = max (subs(:));
  if (isempty (n) || n == 0)
    n = top;
  elseif (n < top)
    error ("accumdim: N index out of range");
  end
  sz = size (vals);
  if (nargin < 3 || isempty (dim))
    dim = find (sz != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  elseif (! (isindex (dim) && isscalar (dim)))
    error ("accumdim: DIM must be a valid dimension");
  end
  sz(end + 1:dim) = 1;
  if (sz(dim) != numel (subs))
    error ("accumdim: dimension mismatch");
  end
  if (isempty (func))
    a = sums (subs(:), vals, dim, n, fillval);
  else
    a = reduced (subs(:), vals, dim, n, func, fillval);
  end
end

## Each column along DIM is gathered for itself.
function a = sums (subs, vals, dim, n, fillval)
  order = 1:max (ndims (vals), dim);
  order([1 dim]) = order([dim 1]);
  vals = permute (vals, order);
  psz = size (vals);
  psz(end + 1:numel (order)) = 1;
  vals = reshape (vals, psz(1), prod (psz(2:end)));
  a = repmat (cast (fillval, class (vals)), n, columns (vals));
  for j = 1:columns (vals)
    a(:, j) = accumarray (subs, vals(:, j), [n 1], [], fillval);
  end
  psz(1) = n;
  a = ipermute (reshape (a, psz), order);
end

## FUNC is called with the slices that share a subscript, and with DIM.
function a = reduced (subs, vals, dim, n, func, fillval)
  if (is_function_handle (func) && any (strcmp (func2str (func), {"max", "min"})))
    func = @(x, d) func (x, [], d);
  end
  index = repmat ({':'}, 1, max (ndims (vals), dim));
  parts = cell (1, n);
  for k = unique (subs)'
    index{dim} = subs == k;
    parts{k} = func (vals(index{:}), dim);
  end
  sz = size (vals);
  sz(end+1:dim) = 1;
  sz(dim) = 1;
  for k = unique (subs)'
    if (! isequal (size (parts{k}), size (zeros (sz))))
      error ("accumdim: FUNC must reduce the values along DIM to one");
    end
  end
  parts(cellfun (@isempty, parts)) = {repmat(fillval, sz)};
  a = cat (dim, parts{:});
end

%!assert (accumdim ([1; 2; 1], [10 20; 30 40; 50 60]), [60 80; 30 40])
%!assert (accumdim ([2; 1; 2], reshape (1:12, 3, 2, 2), 1, 3, @(x, d) max (x, [], d))(:, :, 2), [8 11; 9 12; 0 0])
%!error <accumdim: dimension mismatch> accumdim ([1 2], [1 2; 3 4; 5 6])
