## poisscdf (X, LAMBDA)
## poisscdf (X, LAMBDA, "upper")
## The probability of X or less of the Poisson distribution with mean LAMBDA;
## with "upper" that of more than X.
##   >> poisscdf (2, 3)
##   ans = 0.4232
## See also: poisspdf, poissinv, poissrnd
function p = poisscdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("poisscdf", {"X", "LAMBDA"}, x, varargin, tail);
end

%!assert (poisscdf ([-1 0 6 25], 6.5), [0 0.00150343919297757 0.526523622518 0.999999993311328], -1e-11)
%!assert (poisscdf ([-1 0 6 25], 6.5, "upper"), [1 0.998496560807022 0.473476377482 6.68867191067003e-09], -1e-11)
%!error <poisscdf: X and LAMBDA> poisscdf ({}, 3)
