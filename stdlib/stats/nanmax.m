## M = nanmax (X)
## [M, I] = nanmax (X, [], DIM)
## The largest elements, NaN left out: what max does. Octave has it in its package statistics.
##   >> nanmax ([1 NaN 3])
##   ans = 3
## See also: max, nanmin, nansum
function varargout = nanmax (varargin)
  if (nargin < 1)
    print_usage ();
  end
  [varargout{1:max(1, nargout)}] = max (varargin{:});
end

%!assert (nanmax ([1 NaN; NaN 4]), [1 4])
