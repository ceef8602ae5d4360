## movmax (X, WLEN)
## Moving maximum; see movfun for WLEN and the options.
##   >> movmax ([1 9 2 3], 3)
##   ans =
##
##      9   9   9   3
##
## See also: movfun, movmin
function y = movmax (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@max, x, wlen, __mov_args__ ("movmax", varargin){:});
end

%!assert (movmax ([1 9 2 3], 3), [9 9 9 3])
