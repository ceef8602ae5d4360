## isstr (X)
## True if X is a string; the old name of ischar.
##   >> isstr ('a')
##   ans = 1
## See also: ischar
function tf = isstr (x)
  if (nargin != 1)
    print_usage ();
  end
  tf = ischar (x);
end
