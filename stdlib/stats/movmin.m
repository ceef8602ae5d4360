## movmin (X, WLEN)
## Moving minimum; see movfun for WLEN and the options.
##   >> movmin ([1 9 2 3], 3)
##   ans =
##
##      1   1   2   2
##
## See also: movfun, movmax
function y = movmin (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@min, x, wlen, __mov_args__ ("movmin", varargin){:});
end

%!assert (movmin ([1 9 2 3], 3), [1 1 2 2])
