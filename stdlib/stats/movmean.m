## movmean (X, WLEN)
## Moving mean; see movfun for WLEN and the options.
##   >> movmean (1:5, 3)
##   ans =
##
##      1.5000   2.0000   3.0000   4.0000   4.5000
##
## See also: movfun, movmedian
function y = movmean (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@mean, x, wlen, __mov_args__ ("movmean", varargin){:});
end

%!assert (movmean (1:5, 3), [1.5 2 3 4 4.5])
