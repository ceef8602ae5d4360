## movsum (X, WLEN)
## Moving sum; see movfun for WLEN and the options.
##   >> movsum (1:5, 3)
##   ans =
##
##       3    6    9   12    9
##
## See also: movfun, movprod
function y = movsum (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@sum, x, wlen, __mov_args__ ("movsum", varargin){:});
end

%!assert (movsum (1:5, 3), [3 6 9 12 9])
