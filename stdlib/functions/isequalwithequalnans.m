## isequalwithequalnans (X1, X2, ...)
## As isequaln, by its old name.
##   >> isequalwithequalnans (NaN, NaN)
##   ans = 1
## See also: isequaln, isequal
function tf = isequalwithequalnans (varargin)
  if (nargin < 2)
    print_usage ();
  end
  tf = isequaln (varargin{:});
end
