## findstr (S, T)
## findstr (S, T, OVERLAP)
## Where the shorter of two strings occurs in the longer; the old way of strfind.
##   >> findstr ('abcbc', 'bc')
##   warning: findstr is obsolete; use strfind instead
##   ans =
##   
##      2   4
##   
## See also: strfind, strmatch
function v = findstr (s, t, overlap = true)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "findstr is obsolete; use strfind instead\n");
  end
  if (nargin < 2)
    print_usage ();
  end
  if (! (isempty (s) || isvector (s)) || ! (isempty (t) || isvector (t)))
    error ("findstr: arguments must have only one non-singleton dimension");
  elseif (isempty (s) || isempty (t))
    v = [];
    return;
  end
  if (numel (t) > numel (s))
    [s, t] = deal (t, s);
  end
  ## any two vectors are compared, element by element
  n = numel (t);
  v = 1:numel (s) - n + 1;
  for k = 1:n
    v = v(s(v + k - 1) == t(k));
  end
  if (! overlap)
    kept = [];
    for at = v
      if (isempty (kept) || at >= kept(end) + n)
        kept(end + 1) = at;
      end
    end
    v = kept;
  end
  if (isempty (v))
    v = [];
  end
end

%!assert (findstr ('bc', 'abcbc'), [2 4])
%!assert (findstr ('aaa', 'aa', 0), 1)
