## raylcdf (X, SIGMA)
## raylcdf (X, SIGMA, "upper")
## The probability of X or less of the Rayleigh distribution with parameter SIGMA;
## with "upper" that of more than X.
##   >> raylcdf (2, 1.5)
##   ans = 0.5889
## See also: raylpdf, raylinv, raylrnd
function p = raylcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("raylcdf", {"X", "SIGMA"}, x, varargin, tail);
end

%!assert (raylcdf ([-1 0.1 3 9], 1.5), [0 0.00221975491439358 0.864664716763387 0.99999998477002], -1e-11)
%!assert (raylcdf ([-1 0.1 3 9], 1.5, "upper"), [1 0.997780245085606 0.135335283236613 1.52299797447126e-08], -1e-11)
%!error <raylcdf: X and SIGMA> raylcdf ({}, 1.5)
