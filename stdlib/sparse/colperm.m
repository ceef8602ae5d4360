## P = colperm (S)
## The permutation P (1 x N) that puts the columns of S (M x N) in order of how many elements are not zero.
##   >> colperm ([1 1 1; 0 1 0; 0 1 1])
##   ans =
##
##      1   3   2
##
## See also: symrcm, spstats
function p = colperm (S)
  if (nargin < 1)
    print_usage ();
  end
  [~, p] = sort (full (sum (S != 0, 1)));
end

%!error colperm ()
%!assert (colperm (sparse ([1 1 0; 1 1 0])), [3 1 2])
