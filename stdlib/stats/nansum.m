## S = nansum (X)
## S = nansum (X, DIM)
## The sums with NaN counted as 0. Octave has it in its package statistics.
##   >> nansum ([1 NaN 3])
##   ans = 4
## See also: sum, nanmean
function s = nansum (x, varargin)
  if (nargin < 1)
    print_usage ();
  end
  x(isnan (x)) = 0;
  s = sum (x, varargin{:});
end

%!assert (nansum ([1 NaN; 2 NaN]), [3 0])
