## training (C)
## training (C, K)
## Which observations are for training in part K (1) of a partition that cvpartition made: a column of truth values. Octave has it in
## its package statistics.
##   >> sum (training (cvpartition (10, "KFold", 5), 2))
##   ans = 8
## See also: cvpartition
function t = training (c, k = 1)
  if (nargin < 1)
    print_usage ();
  elseif (! isstruct (c) || ! isfield (c, "training"))
    error ("training: C must come from cvpartition");
  elseif (! (isscalar (k) && k == fix (k) && k >= 1 && k <= c.NumTestSets))
    error ("training: there is no part %g", k);
  end
  t = c.training (k);
end

%!error <training: there is no part 7> training (cvpartition (10, "KFold", 5), 7)
%!error <training: C must come from cvpartition> training (1)
