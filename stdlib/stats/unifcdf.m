## unifcdf (X, A, B)
## unifcdf (X, A, B, "upper")
## The probability of X or less of the uniform distribution on [A, B];
## with "upper" that of more than X. Parameters left out are 0 and 1.
##   >> unifcdf (3, 1, 6)
##   ans = 0.4000
## See also: unifpdf, unifinv, unifrnd
function p = unifcdf (x, varargin)
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
  p = __dist__ ("unifcdf", {"X", "A", "B"}, x, pars, tail);
end

%!assert (unifcdf ([0 1 2.5 5], 1, 4), [0 0 0.5 1], -1e-11)
%!assert (unifcdf ([0 1 2.5 5], 1, 4, "upper"), [1 1 0.5 0], -1e-11)
%!error <unifcdf: X, A, and B> unifcdf ({}, 1, 6)
