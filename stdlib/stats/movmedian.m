## movmedian (X, WLEN)
## Moving median; see movfun for WLEN and the options.
##   >> movmedian ([1 9 2 3], 3)
##   ans =
##
##      5.0000   2.0000   3.0000   2.5000
##
## See also: movfun, movmean
function y = movmedian (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@median, x, wlen, __mov_args__ ("movmedian", varargin){:});
end

%!assert (movmedian ([1 9 2 3], 3), [5 2 3 2.5])
