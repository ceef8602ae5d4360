## movmad (X, WLEN)
## Moving mean absolute deviation; see movfun for WLEN and the options.
##   >> movmad ([1 2 4 7], 3)
##   ans =
##
##      0.5000   1.1111   1.7778   1.5000
##
## See also: movfun, mad
function y = movmad (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@mad, x, wlen, __mov_args__ ("movmad", varargin){:});
end

%!assert (movmad ([1 2 3], 3), [0.5 2/3 0.5], 1e-15)
