## movrange (X, WLEN)
## Moving range; see movfun for WLEN and the options.
##   >> movrange ([1 2 4 7], 3)
##   error: 'movrange' undefined near line 1, column 1
## See also: movfun, range
function y = movrange (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@range, x, wlen, varargin{:});
end

%!assert (movrange ([1 2 4 7], 3), [1 3 5 3])
