## isstr (X)
## True if X is a string; the old name of ischar.
##   >> isstr ('a')
##   warning: isstr is obsolete; please use ischar instead
##   ans = 1
## See also: ischar
function tf = isstr (varargin)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "isstr is obsolete; please use ischar instead");
  end
  tf = ischar (varargin{:});
end
