## sparse (A)
## sparse (M, N)
## sparse (I, J, SV)
## sparse (I, J, SV, M, N)
## The matrix with the elements SV at the places I, J (those at the same place are added), zeros elsewhere. The storage
## is that of a full matrix: there are no sparse matrices here, only their functions.
##   >> sparse ([1 2], [1 3], [5 6])
##   ans =
##   
##      5   0   0
##      0   0   6
##   
## See also: full, issparse, accumarray
function S = sparse (i, j, sv, m, n, varargin)
  switch (nargin)
    case 1
      S = full (i);
    case 2
      S = zeros (i, j);
    case {3, 5, 6}
      i = i(:);
      j = j(:);
      sv = sv(:);
      if (nargin == 3)
        m = max ([i; 0]);
        n = max ([j; 0]);
      end
      len = max ([numel(i), numel(j), numel(sv)]);
      if (isscalar (i)), i = repmat (i, len, 1); end
      if (isscalar (j)), j = repmat (j, len, 1); end
      if (isscalar (sv)), sv = repmat (sv, len, 1); end
      if (numel (i) != len || numel (j) != len || numel (sv) != len)
        error ("sparse: dimension mismatch");
      end
      if (any (i > m) || any (j > n))
        error ("sparse: index out of range");
      end
      S = zeros (m, n);
      if (len > 0)
        S = accumarray ([i, j], double (sv), [m, n]);
      end
    otherwise
      print_usage ();
  end
end

%!assert (sparse ([1 2 1], [1 2 1], [5 6 7]), [12 0; 0 6])
%!assert (sparse (2, 3), zeros (2, 3))
