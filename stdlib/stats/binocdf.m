## binocdf (X, N, PS)
## binocdf (X, N, PS, "upper")
## The probability of X or less of the binomial distribution: how many of N trials succeed, each with probability PS;
## with "upper" that of more than X.
##   >> binocdf (2, 5, 0.25)
##   ans = 0.8965
## See also: binopdf, binoinv, binornd
function p = binocdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 2 || n > 2)
    print_usage ();
  end
  p = __dist__ ("binocdf", {"X", "N", "PS"}, x, varargin, tail);
end

%!assert (binocdf ([-1 0 6 20], 20, 0.3), [0 0.00079792266297612 0.608009812200924 1], -1e-11)
%!assert (binocdf ([-1 0 6 20], 20, 0.3, "upper"), [1 0.999202077337024 0.391990187799076 0], -1e-11)
%!error <binocdf: X, N, and PS> binocdf ({}, 5, 0.25)
