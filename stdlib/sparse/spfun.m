## spfun (F, S)
## F of the nonzero elements of S, as a sparse matrix; zeros stay.
##   >> full (spfun (@exp, sparse ([0 1])))
##   ans =
##
##           0   2.7183
##
## See also: spones, arrayfun
function R = spfun (f, S)
  if (nargin != 2)
    print_usage ();
  end
  if (! isnumeric (S))
    error ("spfun: S must be numeric");
  end
  [i, j, v] = find (S);
  R = sparse (i, j, feval (f, v), rows (S), columns (S));
end

%!assert (isequal (spfun (@(x) x + 1, sparse ([0 1; 2 0])), [0 2; 3 0]))
%!assert (issparse (spfun ("exp", [0 0])))
