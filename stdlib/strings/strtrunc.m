## strtrunc (S, N)
## The string S, or the strings of a cell array, cut off behind N characters.
##   >> strtrunc ('backpropagation', 4)
##   ans = back
## See also: substr
function s = strtrunc (s, n)
  if (nargin != 2)
    print_usage ();
  end
  n = fix (n);
  if (! isscalar (n) || n < 0)
    error ("strtrunc: length N must be a positive integer (N >= 0)");
  end
  if (ischar (s))
    if (n < columns (s))
      s = s(:, 1:n);
    end
  elseif (iscell (s))
    if (! iscellstr (s))
      error ("strtrunc: S must be a character string or a cell array of strings");
    end
    for k = 1:numel (s)
      if (n < columns (s{k}))
        s{k} = s{k}(:, 1:n);
      end
    end
  else
    error ("strtrunc: S must be a character string or a cell array of strings");
  end
end

%!assert (strtrunc ({'hello', 'ab'}, 3), {'hel', 'ab'})
%!error <length N must be a positive integer> strtrunc ('ab', -1)
