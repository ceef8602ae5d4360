## findstr (S, T)
## findstr (S, T, OVERLAP)
## Where the shorter of two strings occurs in the longer; the old way of strfind.
##   >> findstr ('abcbc', 'bc')
##   ans =
##   
##      2   4
##   
## See also: strfind, strmatch
function v = findstr (s, t, overlap = true)
  if (nargin < 2)
    print_usage ();
  end
  if (! (ischar (s) && ischar (t) && rows (s) <= 1 && rows (t) <= 1))
    error ("findstr: S and T must be strings");
  end
  if (numel (t) > numel (s))
    [s, t] = deal (t, s);
  end
  v = strfind (s, t, "overlaps", overlap);
end

%!assert (findstr ('bc', 'abcbc'), [2 4])
%!assert (findstr ('aaa', 'aa', 0), 1)
