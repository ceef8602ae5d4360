## S = join (TEXTS)
## S = join (TEXTS, DELIMITER)
## The texts of a row (of each row of a matrix) of cells in one, with DELIMITER (a blank) between them: a
## cell array. Octave 7.3 has no such function.
##   >> join ({"a", "b"; "c", "d"}, "-")
##   ans =
##   {
##     [1,1] = a-b
##     [2,1] = c-d
##   }
##
## See also: strjoin, append
function s = join (texts, delimiter = " ")
  if (nargin < 1)
    print_usage ();
  elseif (! iscellstr (texts) || ndims (texts) > 2)
    error ("join: TEXTS must be a cell array of texts");
  elseif (! ischar (delimiter))
    error ("join: DELIMITER must be a text");
  end
  if (iscolumn (texts))
    texts = texts.';
  end
  s = cell (rows (texts), 1);
  for k = 1:rows (texts)
    parts = [texts(k, :); repmat({delimiter}, 1, columns (texts))];
    s{k} = [parts{1:end-1}];
  end
end

%!assert (join ({"x"; "y"}), {"x y"})
%!error <join: TEXTS must be a cell array of texts> join ("a")
