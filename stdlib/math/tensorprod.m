## C = tensorprod (A, B)
## C = tensorprod (A, B, DIMS_A, DIMS_B)
## C = tensorprod (A, B, "all")
## The product of tensors: sums over the dimensions DIMS_A of A and DIMS_B of B (one list stands for both);
## without them every element times every one. "NumDimensionsA", N says how many dimensions A has. Octave has
## it from version 9 on.
##   >> tensorprod ([1 2; 3 4], [1; 1], 2, 1)'
##   ans =
##
##      3   7
##
## See also: kron, mtimes, pagemtimes
function C = tensorprod (A, B, varargin)
  if (nargin < 2)
    print_usage ();
  end
  na = ndims (A);
  at = find (cellfun (@(v) ischar (v) && strcmpi (v, "numdimensionsa"), varargin));
  if (! isempty (at))
    na = varargin{at+1};
    varargin(at:at+1) = [];
  end
  da = db = [];
  if (numel (varargin) == 1 && ischar (varargin{1}) && strcmpi (varargin{1}, "all"))
    if (! size_equal (A, B))
      error ("tensorprod: A and B must have the same size");
    end
    da = db = 1:ndims (A);
  elseif (numel (varargin) == 1)
    da = db = varargin{1};
  elseif (numel (varargin) == 2)
    [da, db] = varargin{:};
  elseif (! isempty (varargin))
    print_usage ();
  end
  na = max ([na, da(:)']);
  nb = max ([ndims(B), db(:)']);
  sa = size (A);
  sa(end+1:na) = 1;
  sb = size (B);
  sb(end+1:nb) = 1;
  if (numel (da) != numel (db) || any (sa(da) != sb(db)))
    error ("tensorprod: the dimensions that are summed must be as many and as long in A and B");
  end
  ra = setdiff (1:na, da);
  rb = setdiff (1:nb, db);
  A = reshape (permute (A, [ra, da(:)']), prod (sa(ra)), prod (sa(da)));
  B = reshape (permute (B, [db(:)', rb]), prod (sb(db)), prod (sb(rb)));
  C = reshape (A * B, [sa(ra), sb(rb), 1, 1]);
end

%!assert (size (tensorprod (ones (2, 3), ones (4, 5))), [2 3 4 5])
%!assert (tensorprod ([1 2; 3 4], [5 6; 7 8], "all"), 70)
%!test A = rand (2, 3, 4); B = rand (4, 2); assert (tensorprod (A, B, [3 1], [1 2]), reshape (sum (sum (A .* permute (B, [2 3 1]), 1), 3), 3, 1), 1e-14);
%!error <tensorprod: the dimensions> tensorprod (1:2, 1:3, 2)
