## expcdf (X, MU)
## expcdf (X, MU, "upper")
## The probability of X or less of the exponential distribution with mean MU;
## with "upper" that of more than X. Parameters left out are 1.
##   >> expcdf (2, 4)
##   ans = 0.3935
## See also: exppdf, expinv, exprnd
function p = expcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n > 1)
    print_usage ();
  end
  pars = {1};
  pars(1:n) = varargin;
  p = __dist__ ("expcdf", {"X", "MU"}, x, pars, tail);
end

%!assert (expcdf ([-1 0 2 30], 4), [0 0 0.393469340287367 0.999446915629852], -1e-11)
%!assert (expcdf ([-1 0 2 30], 4, "upper"), [1 1 0.606530659712633 0.000553084370147834], -1e-11)
%!error <expcdf: X and MU> expcdf ({}, 4)
