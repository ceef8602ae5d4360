## P = colamd (S)
## P = colamd (S, KNOBS)
## [P, STATS] = colamd (...)
## A column ordering of S (M x N): LU factors of S(:,P), and the Cholesky factor of S(:,P)'*S(:,P), have few nonzero elements.
## KNOBS(1), KNOBS(2): rows and columns with more than KNOBS * sqrt (N) elements are left out or go last (10). (T. Davis, J. Gilbert, S.
## Larimore, E. Ng: Algorithm 836, ACM TOMS 30, 2004.)
##   >> colamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]))
##   ans =
##
##      1   3   2   4
##
## See also: symamd, amd, ccolamd, colperm, lu
function [p, stats] = colamd (S, knobs = [])
  if (nargin < 1)
    print_usage ();
  end
  S = __pattern__ (S);
  [p, stats] = __sparse_order__ ('colamd', S, [knobs(:)(1:min (end, 2)); NaN]');
  [~, q] = etree (S(:,p), 'col');
  p = p(q);
end

%!assert (colamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7])), [1 3 2 4])
%!test
%! [p, s] = colamd (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]));
%! assert (p, [3 2 1 4]); assert (size (s), [1 20]); assert (s(5:6), [-1 -1]);
%!assert (colamd (sparse ([1 0 0 1; 0 1 1 0; 1 1 0 0]), [10 10 0]), [3 2 1 4])
%!error <Invalid call> colamd ()
%!error <wrong type argument 'cell'> colamd ({})
