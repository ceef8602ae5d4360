## speye (M)
## speye (M, N)
## speye ([M N])
## The identity matrix, M x N or M x M, as a sparse matrix.
##   >> full (speye (2, 3))
##   ans =
##
##      1   0   0
##      0   1   0
##
## See also: eye, sparse
function S = speye (m, n)
  if (nargin < 1)
    print_usage ();
  elseif (nargin == 1)
    if (isscalar (m))
      n = m;
    elseif (numel (m) == 2)
      n = m(2);
      m = m(1);
    else
      error ("speye: invalid matrix dimension");
    end
  end
  m = max (full (m), 0);
  n = max (full (n), 0);
  k = 1:min (m, n);
  S = sparse (k, k, 1, m, n);
end

%!assert (full (speye (2, 3)), [1 0 0; 0 1 0])
%!assert (issparse (speye ([3 2])) && isequal (speye (2), eye (2)) && isequal (size (speye (0)), [0 0]))
%!error <speye: invalid matrix dimension> speye ([1 2 3])
