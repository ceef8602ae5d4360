## wblcdf (X, LAMBDA, K)
## wblcdf (X, LAMBDA, K, "upper")
## The probability of X or less of the Weibull distribution with scale LAMBDA and shape K;
## with "upper" that of more than X. Parameters left out are 1 and 1.
##   >> wblcdf (2, 3, 2)
##   ans = 0.3588
## See also: wblpdf, wblinv, wblrnd
function p = wblcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n > 2)
    print_usage ();
  end
  pars = {1, 1};
  pars(1:n) = varargin;
  p = __dist__ ("wblcdf", {"X", "LAMBDA", "K"}, x, pars, tail);
end

%!assert (wblcdf ([-1 0.1 3 9], 3, 1.7), [0 0.003077688747896 0.632120558828558 0.998455427089104], -1e-11)
%!assert (wblcdf ([-1 0.1 3 9], 3, 1.7, "upper"), [1 0.996922311252104 0.367879441171442 0.00154457291089652], -1e-11)
%!error <wblcdf: X, LAMBDA, and K> wblcdf ({}, 3, 2)
