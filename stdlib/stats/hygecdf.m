## hygecdf (X, T, M, N)
## hygecdf (X, T, M, N, "upper")
## The probability of X or less of the hypergeometric distribution: how many of N things drawn from T are among the M marked ones;
## with "upper" that of more than X.
##   >> hygecdf (1, 10, 4, 3)
##   ans = 0.6667
## See also: hygepdf, hygeinv, hygernd
function p = hygecdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 3 || n > 3)
    print_usage ();
  end
  p = __dist__ ("hygecdf", {"X", "T", "M", "N"}, x, varargin, tail);
end

%!assert (hygecdf ([-1 0 3 7], 20, 7, 9), [0 0.00425696594427245 0.630030959752322 1], -1e-11)
%!assert (hygecdf ([-1 0 3 7], 20, 7, 9, "upper"), [1 0.995743034055728 0.369969040247678 0], -1e-11)
%!error <hygecdf: X, T, M, and N> hygecdf ({}, 10, 4, 3)
