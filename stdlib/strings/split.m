## PARTS = split (TEXT)
## PARTS = split (TEXT, DELIMITER)
## The parts of TEXT between DELIMITERs (one, or a cell array of them; runs of blanks if left out) as a
## column of cells. Octave 7.3 has no such function.
##   >> split ("a,b,c", ",")
##   ans =
##   {
##     [1,1] = a
##     [2,1] = b
##     [3,1] = c
##   }
##
## See also: strsplit, splitlines, join
function parts = split (text, delimiter)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (text))
    error ("split: TEXT must be a text");
  end
  if (nargin < 2)
    parts = regexp (text, '\s+', "split");
  else
    parts = strsplit (text, delimiter, "CollapseDelimiters", false);
  end
  parts = parts(:);
end

%!assert (split ("one  two"), {"one"; "two"})
%!assert (split ("a,,b", ","), {"a"; ""; "b"})
%!error <split: TEXT must be a text> split (1)
