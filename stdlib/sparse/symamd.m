## P = symamd (S)
## P = symamd (S, KNOBS)
## [P, STATS] = symamd (...)
## An ordering of the symmetric S (N x N, by its lower triangle): the Cholesky factor of S(P,P) has few nonzero elements. It is that of
## the columns of a matrix M with M'*M of the pattern of S (colamd). KNOBS(1): rows with more than KNOBS(1) * sqrt (N) elements go
## last (10).
##   >> symamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]))
##   ans =
##
##      1   2   3   4
##
## See also: amd, colamd, csymamd, symrcm, chol
function [p, stats] = symamd (S, knobs = [])
  if (nargin < 1)
    print_usage ();
  end
  S = __pattern__ (S);
  [p, stats] = __sparse_order__ ('symamd', S, [knobs(:)(1:min (end, 1)); NaN]');
  A = S + S';
  [~, q] = etree (A(p,p));
  p = p(q);
end

%!assert (symamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7])), [1 2 3 4])
%!error <symamd: S must be a square matrix> symamd (sparse ([1 0 0 1; 0 1 1 0]))
%!error <Invalid call> symamd ()
