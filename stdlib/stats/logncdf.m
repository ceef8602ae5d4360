## logncdf (X, MU, SIGMA)
## logncdf (X, MU, SIGMA, "upper")
## The probability of X or less of the lognormal distribution: log (X) is normal with mean MU and standard deviation SIGMA;
## with "upper" that of more than X. Parameters left out are 0 and 1.
##   >> logncdf (2, 0, 1)
##   ans = 0.7559
## See also: lognpdf, logninv, lognrnd
function p = logncdf (x, varargin)
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
  p = __dist__ ("logncdf", {"X", "MU", "SIGMA"}, x, pars, tail);
end

%!assert (logncdf ([-1 0.5 2 9], 1, 0.5), [0 0.000354216744666189 0.26970493073491 0.991677324435874], -1e-11)
%!assert (logncdf ([-1 0.5 2 9], 1, 0.5, "upper"), [1 0.999645783255334 0.73029506926509 0.00832267556412585], -1e-11)
%!error <logncdf: X, MU, and SIGMA> logncdf ({}, 0, 1)
