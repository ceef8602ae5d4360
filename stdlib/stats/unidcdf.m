## unidcdf (X, N)
## unidcdf (X, N, "upper")
## The probability of X or less of the uniform distribution on the whole numbers 1 to N;
## with "upper" that of more than X.
##   >> unidcdf (3, 6)
##   ans = 0.5000
## See also: unidpdf, unidinv, unidrnd
function p = unidcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("unidcdf", {"X", "N"}, x, varargin, tail);
end

%!assert (unidcdf ([0 1 2.5 7], 6), [0 0.166666666666667 0.333333333333333 1], -1e-11)
%!assert (unidcdf ([0 1 2.5 7], 6, "upper"), [1 0.833333333333333 0.666666666666667 0], -1e-11)
%!error <unidcdf: X and N> unidcdf ({}, 6)
