## normcdf (X, MU, SIGMA)
## normcdf (X, MU, SIGMA, "upper")
## The probability of X or less of the normal distribution with mean MU and standard deviation SIGMA;
## with "upper" that of more than X. Parameters left out are 0 and 1.
##   >> normcdf (1, 0, 1)
##   ans = 0.8413
## See also: normpdf, norminv, normrnd
function p = normcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n > 2)
    print_usage ();
  end
  pars = {0, 1};
  pars(1:n) = varargin;
  p = __dist__ ("normcdf", {"X", "MU", "SIGMA"}, x, pars, tail);
end

%!assert (normcdf ([-3 0 1 4.5], 1, 2), [0.0227501319481792 0.308537538725987 0.5 0.959940843136183], -1e-11)
%!assert (normcdf ([-3 0 1 4.5], 1, 2, "upper"), [0.977249868051821 0.691462461274013 0.5 0.0400591568638171], -1e-11)
%!assert (normcdf (-37), 5.725571222524e-300, -1e-12)
%!error <normcdf: invalid argument for upper tail> normcdf (1, 0, 1, 'x')
%!error <normcdf: X, MU, and SIGMA> normcdf ({}, 0, 1)
