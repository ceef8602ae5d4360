## strmatch (S, A)
## strmatch (S, A, 'exact')
## The numbers of the rows of A, a char matrix or cell array of strings, that begin with S (or equal it).
##   >> strmatch ('app', {'apple', 'banana', 'app'})'
##   warning: strmatch is obsolete; use strncmp or strcmp instead
##   ans =
##   
##      1   3
##   
## See also: strncmp, strcmp, validatestring
function idx = strmatch (s, A, exact = "")
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "strmatch is obsolete; use strncmp or strcmp instead\n");
  end
  if (nargin < 2)
    print_usage ();
  end
  if (iscellstr (s) && numel (s) == 1)
    s = s{1};
  end
  if (! ischar (s) || (! isempty (s) && ! isvector (s)))
    error ("strmatch: S must be a string");
  elseif (! (ischar (A) || iscellstr (A)))
    error ("strmatch: A must be a string or cell array of strings");
  end
  len = numel (s);
  names = A;
  if (ischar (A))
    names = cell (rows (A), 1);
    for k = 1:rows (A)
      names{k} = A(k,:);
    end
  end
  hit = false (numel (names), 1);
  for k = 1:numel (names)
    name = names{k};
    hit(k) = numel (name) >= len && strncmp ([s " "], [name " "], max (len, 1)) && (len > 0 || true);
    if (hit(k) && strcmp (exact, "exact"))
      hit(k) = all (name(len+1:end) == " " | name(len+1:end) == "\0");
    end
  end
  idx = find (hit);
  if (isempty (names))
    idx = [];
  end
end

%!assert (strmatch ('app', ['apple  '; 'banana '; 'app    ']), [1; 3])
%!assert (strmatch ('app', {'apple', 'banana', 'app'}, 'exact'), 3)
