## [IDX, P] = tsearchn (X, T, XI)
## The number of the simplex, a row of T with corners among the rows of X, that each row of XI lies in, NaN
## outside of all; P has its barycentric coordinates.
##   >> [idx, p] = tsearchn ([0 0; 1 0; 0 1], [1 2 3], [0.2 0.3])
##   idx = 1
##   p =
##
##      0.5000   0.2000   0.3000
##
## See also: tsearch, delaunayn
function [idx, p] = tsearchn (x, t, xi)
  if (nargin != 3)
    print_usage ();
  elseif (columns (x) != columns (xi))
    error ("tsearchn: number of columns in X and XI must be equal");
  end
  m = rows (xi);
  d = columns (x);
  idx = NaN (m, 1);
  p = NaN (m, d + 1);
  open = (1:m)';
  for k = 1:rows (t)
    if (isempty (open))
      break;
    end
    b = [x(t(k, :), :), ones(d + 1, 1)]' \ [xi(open, :), ones(numel (open), 1)]';
    in = all (b >= -1e-12, 1);
    idx(open(in)) = k;
    p(open(in), :) = b(:, in)';
    open(in) = [];
  end
end

%!test
%! [i, p] = tsearchn ([0 0; 1 0; 0 1], [1 2 3], [0.2 0.2; 2 2]);
%! assert (i, [1; NaN]);
%! assert (p, [0.6 0.2 0.2; NaN NaN NaN], 1e-14);
%!error <Invalid call to tsearchn> tsearchn (1)
