## movvar (X, WLEN)
## Moving variance; see movfun for WLEN and the options.
##   >> movvar ([1 2 4 7], 3)
##   ans =
##
##      0.5000   2.3333   6.3333   4.5000
##
## See also: movfun, movstd
function y = movvar (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  opt = 0;
  if (numel (varargin) > 0 && isnumeric (varargin{1}))
    opt = double (isempty (varargin{1}) || varargin{1} != 0);
    varargin(1) = [];
  end
  y = movfun (@(v) var (v, opt), x, wlen, __mov_args__ ("movvar", varargin){:});
end

%!assert (movvar ([1 2 3], 3), [0.5 1 0.5], 1e-15)
