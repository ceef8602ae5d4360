## gamcdf (X, A, B)
## gamcdf (X, A, B, "upper")
## The probability of X or less of the gamma distribution with shape A and scale B;
## with "upper" that of more than X. B is 1 if left out.
##   >> gamcdf (2, 3, 2)
##   ans = 0.080301
## See also: gampdf, gaminv, gamrnd
function p = gamcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 2)
    print_usage ();
  end
  pars = {0, 1};
  pars(1:n) = varargin;
  p = __dist__ ("gamcdf", {"X", "A", "B"}, x, pars, tail);
end

%!assert (gamcdf ([-1 0.1 3 20], 2.5, 1.5), [0 0.000329275087920211 0.45058404864722 0.999933768136577], -1e-11)
%!assert (gamcdf ([-1 0.1 3 20], 2.5, 1.5, "upper"), [1 0.99967072491208 0.54941595135278 6.62318634232983e-05], -1e-11)
%!error <gamcdf: X, A, and B> gamcdf ({}, 3, 2)
