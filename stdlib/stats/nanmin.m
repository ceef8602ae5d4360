## M = nanmin (X)
## [M, I] = nanmin (X, [], DIM)
## The smallest elements, NaN left out: what min does. Octave has it in its package statistics.
##   >> nanmin ([1 NaN 3])
##   ans = 1
## See also: min, nanmax, nansum
function varargout = nanmin (varargin)
  if (nargin < 1)
    print_usage ();
  end
  [varargout{1:max(1, nargout)}] = min (varargin{:});
end

%!assert (nanmin ([1 NaN; NaN 4]), [1 4])
