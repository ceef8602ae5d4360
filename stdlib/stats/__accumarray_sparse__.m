## S = __accumarray_sparse__ (SUBS, VALS, SIZE, FN)
## accumarray with a sparse result: SUBS has one or two columns; FN is none for sums.
##   >> full (__accumarray_sparse__ ([1 2; 1 2], [3; 4], []))
##   ans =
##
##      0   7
##
## See also: accumarray, sparse
function S = __accumarray_sparse__ (subs, vals, sz, fn = [])
  if (columns (subs) > 2 || numel (sz) > 2)
    error ("accumarray: in the sparse case, needs 1 or 2 subscripts");
  end
  subs = double (subs);
  if (columns (subs) == 1)
    subs(:,2) = 1;
  end
  if (isempty (sz))
    sz = max (subs, [], 1);
  end
  if (! isempty (fn) && ! strcmp (func2str (fn), "sum"))
    [subs, ~, k] = unique (subs, "rows");
    vals = accumarray (k(:), vals, [], fn);
  end
  S = sparse (subs(:,1), subs(:,2), vals, sz(1), sz(2));
end
