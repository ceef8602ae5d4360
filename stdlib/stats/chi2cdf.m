## chi2cdf (X, V)
## chi2cdf (X, V, "upper")
## The probability of X or less of the chi-squared distribution with V degrees of freedom;
## with "upper" that of more than X.
##   >> chi2cdf (3, 2)
##   ans = 0.7769
## See also: chi2pdf, chi2inv, chi2rnd
function p = chi2cdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("chi2cdf", {"X", "V"}, x, varargin, tail);
end

%!assert (chi2cdf ([-1 0.1 3 20], 3), [0 0.00816257626812352 0.608374823728911 0.999830257564447], -1e-11)
%!assert (chi2cdf ([-1 0.1 3 20], 3, "upper"), [1 0.991837423731876 0.391625176271088 0.000169742435552826], -1e-11)
%!error <chi2cdf: X and V> chi2cdf ({}, 2)
