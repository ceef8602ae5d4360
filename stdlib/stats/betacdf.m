## betacdf (X, A, B)
## betacdf (X, A, B, "upper")
## The probability of X or less of the beta distribution with the exponents A and B;
## with "upper" that of more than X.
##   >> betacdf (0.25, 2, 3)
##   ans = 0.2617
## See also: betapdf, betainv, betarnd
function p = betacdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 2 || n > 2)
    print_usage ();
  end
  p = __dist__ ("betacdf", {"X", "A", "B"}, x, varargin, tail);
end

%!assert (betacdf ([-1 0.1 0.6 2], 0.5, 3), [0 0.55458444465203 0.975991803244269 1], -1e-11)
%!assert (betacdf ([-1 0.1 0.6 2], 0.5, 3, "upper"), [1 0.44541555534797 0.0240081967557309 0], -1e-11)
%!error <betacdf: X, A, and B> betacdf ({}, 2, 3)
