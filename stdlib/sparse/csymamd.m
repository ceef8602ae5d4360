## P = csymamd (S)
## P = csymamd (S, KNOBS)
## P = csymamd (S, KNOBS, CMEMBER)
## [P, STATS] = csymamd (...)
## An ordering of the symmetric S (N x N) as symamd's, in which rows k with a smaller CMEMBER(k) (1 .. N) come first. KNOBS: [rows with
## more than KNOBS(1) * sqrt (N) elements are dense (10); aggressive absorption (1)].
##   >> csymamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]), [], [2 1 1 2])
##   ans =
##
##      2   3   1   4
##
## See also: symamd, ccolamd, amd
function [p, stats] = csymamd (S, knobs = [], cmember = [])
  if (nargin < 1)
    print_usage ();
  end
  set = NaN (1, 3);
  n = min (numel (knobs), 2);
  set([1 3](1:n)) = knobs(1:n);
  [p, stats] = __sparse_order__ ('csymamd', __pattern__ (S), set, cmember);
end

%!assert (csymamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7])), [1 2 3 4])
%!assert (csymamd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]), [], [2 1 1 2]), [2 3 1 4])
%!error <csymamd: S must be a square matrix> csymamd (sparse ([1 0 0 1; 0 1 1 0]))
%!error <Invalid call> csymamd ()
