## movprod (X, WLEN)
## Moving product; see movfun for WLEN and the options.
##   >> movprod (1:5, 3)
##   ans =
##
##       2    6   24   60   20
##
## See also: movfun, movsum
function y = movprod (x, wlen, varargin)
  if (nargin < 2)
    print_usage ();
  end
  y = movfun (@prod, x, wlen, __mov_args__ ("movprod", varargin){:});
end

%!assert (movprod (1:5, 3), [2 6 24 60 20])
