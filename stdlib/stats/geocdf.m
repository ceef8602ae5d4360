## geocdf (X, PS)
## geocdf (X, PS, "upper")
## The probability of X or less of the geometric distribution: failures before the first success, which has probability PS;
## with "upper" that of more than X.
##   >> geocdf (2, 0.25)
##   ans = 0.5781
## See also: geopdf, geoinv, geornd
function p = geocdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("geocdf", {"X", "PS"}, x, varargin, tail);
end

%!assert (geocdf ([-1 0 2 25], 0.2), [0 0.2 0.488 0.996977685450963], -1e-11)
%!assert (geocdf ([-1 0 2 25], 0.2, "upper"), [1 0.8 0.512 0.00302231454903657], -1e-11)
%!error <geocdf: X and PS> geocdf ({}, 0.25)
