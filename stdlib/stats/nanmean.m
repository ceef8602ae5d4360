## M = nanmean (X)
## M = nanmean (X, DIM)
## The means of the elements that are not NaN. Octave had it in its package nan.
##   >> nanmean ([1 NaN 3])
##   ans = 2
## See also: mean, nansum
function m = nanmean (x, varargin)
  if (nargin < 1)
    print_usage ();
  end
  m = nansum (x, varargin{:}) ./ sum (! isnan (x), varargin{:});
end

%!assert (nanmean ([1 NaN; 2 NaN]), [1.5 NaN])
