## movstd (X, WLEN)
## Moving standard deviation; see movfun for WLEN and the options.
##   >> movstd ([1 2 4 7], 3)
##   ans =
##
##      0.7071   1.5275   2.5166   2.1213
##
## See also: movfun, movvar
function y = movstd (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  opt = 0;
  if (numel (varargin) > 0 && isnumeric (varargin{1}))
    opt = double (isempty (varargin{1}) || varargin{1} != 0);
    varargin(1) = [];
  end
  y = movfun (@(v) std (v, opt), x, wlen, __mov_args__ ("movstd", varargin){:});
end

%!assert (movstd ([1 2 3], 3), [sqrt(0.5) 1 sqrt(0.5)], 1e-15)
