## isequalwithequalnans (X1, X2, ...)
## As isequaln, by its old name.
##   >> isequalwithequalnans (NaN, NaN)
##   warning: isequalwithequalnans is obsolete; please use isequaln instead
##   ans = 1
## See also: isequaln, isequal
function tf = isequalwithequalnans (varargin)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "isequalwithequalnans is obsolete; please use isequaln instead");
  end
  tf = isequaln (varargin{:});
end
