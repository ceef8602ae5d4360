## fcdf (X, V1, V2)
## fcdf (X, V1, V2, "upper")
## The probability of X or less of the F distribution with V1 and V2 degrees of freedom;
## with "upper" that of more than X.
##   >> fcdf (2, 3, 8)
##   ans = 0.8073
## See also: fpdf, finv, frnd
function p = fcdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 2 || n > 2)
    print_usage ();
  end
  p = __dist__ ("fcdf", {"X", "V1", "V2"}, x, varargin, tail);
end

%!assert (fcdf ([-1 0.1 1 9], 3, 8), [0 0.0422366958369895 0.558900920258827 0.993929471147543], -1e-11)
%!assert (fcdf ([-1 0.1 1 9], 3, 8, "upper"), [1 0.95776330416301 0.441099079741173 0.0060705288524573], -1e-11)
%!error <fcdf: X, V1, and V2> fcdf ({}, 3, 8)
