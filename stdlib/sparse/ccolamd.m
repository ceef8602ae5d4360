## P = ccolamd (S)
## P = ccolamd (S, KNOBS)
## P = ccolamd (S, KNOBS, CMEMBER)
## [P, STATS] = ccolamd (...)
## A column ordering of S (M x N) as colamd's, in which columns k with a smaller CMEMBER(k) (1 .. N) come first. KNOBS: [for LU (1) or
## Cholesky of S'*S (0); rows and columns with more than KNOBS(2), KNOBS(3) times sqrt (N) elements are dense (10); aggressive
## absorption (1)].
##   >> ccolamd (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]), [], [1 2 1 2])
##   ans =
##
##      3   1   2   4
##
## See also: colamd, csymamd, amd
function [p, stats] = ccolamd (S, knobs = [], cmember = [])
  if (nargin < 1)
    print_usage ();
  end
  set = NaN (1, 4);
  n = min (numel (knobs), 4);
  set([4 1 2 3](1:n)) = knobs(1:n);
  [p, stats] = __sparse_order__ ('ccolamd', __pattern__ (S), set, cmember);
end

%!assert (ccolamd (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0])), [3 2 1 4])
%!assert (ccolamd (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]), [], [1 2 1 2]), [3 1 2 4])
%!error <ccolamd: CMEMBER must be of length equal> ccolamd (speye (3), [], [1 2])
%!error <ccolamd: CMEMBER must contain only positive> ccolamd (speye (3), [], [1 2 9])
%!error <Invalid call> ccolamd ()
