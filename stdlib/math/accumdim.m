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
  if (! isvector (subs))
    error ("accumdim: SUBS must be a vector");
  elseif (any (subs(:) < 1 | subs(:) != fix (subs(:))))
    error ("accumdim: SUBS must contain valid indices");
  end
  sz = size (vals);
  if (nargin < 3 || isempty (dim))
    dim = find (sz != 1, 1);
    if (isempty (dim))
      dim = 1;
    end
  end
  top = max (subs(:));
  if (isempty (n) || n == 0)
    n = top;
  elseif (n < top)
    error ("accumdim: N index out of range");
  end
  if (isempty (func))
    func = @sum;
  end
  sz(dim) = n;
  a = repmat (fillval, sz);
  idx = repmat ({':'}, 1, numel (sz));
  for k = unique (subs(:)).'
    src = dst = idx;
    src{dim} = find (subs(:) == k);
    dst{dim} = k;
    a(dst{:}) = func (vals(src{:}), dim);
  end
end

%!assert (accumdim ([1; 2; 1], [10 20; 30 40; 50 60]), [60 80; 30 40])
