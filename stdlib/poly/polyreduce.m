## polyreduce (C)
## The coefficients without leading zeros.
##   >> polyreduce ([0 0 1 2])
##   ans =
##
##      1   2
##
## See also: polyout, polyval
function p = polyreduce (pc)
  if (nargin < 1)
    print_usage ();
  elseif (! isvector (pc) || isempty (pc))
    error ("polyreduce: C must be a non-empty vector");
  end
  idx = find (pc != 0, 1);
  if (isempty (idx))
    p = 0;
  else
    p = pc(idx:end);
  end
end

%!assert (polyreduce ([0 0 1 2]), [1 2])
%!assert (polyreduce ([0 0]), 0)
