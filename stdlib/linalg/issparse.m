## issparse (X)
## False: matrices are never stored as sparse here.
##   >> issparse (sparse (1))
##   ans = 0
## See also: sparse, full
function tf = issparse (x)
  if (nargin != 1)
    print_usage ();
  end
  tf = false;
end
