## tcdf (X, V)
## tcdf (X, V, "upper")
## The probability of X or less of Student's t distribution with V degrees of freedom;
## with "upper" that of more than X.
##   >> tcdf (2, 5)
##   ans = 0.9490
## See also: tpdf, tinv, trnd
function p = tcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 1 || n > 1)
    print_usage ();
  end
  p = __dist__ ("tcdf", {"X", "V"}, x, varargin, tail);
end

%!assert (tcdf ([-30 -0.1 0.5 3], 4), [3.67642804883066e-06 0.462577920469727 0.678335018409068 0.980029015964141], -1e-11)
%!assert (tcdf ([-30 -0.1 0.5 3], 4, "upper"), [0.999996323571951 0.537422079530273 0.321664981590932 0.0199709840358594], -1e-11)
%!error <tcdf: X and V> tcdf ({}, 5)
