## PARTS = splitlines (TEXT)
## The lines of TEXT as a column of cells. Octave 7.3 has no such function.
##   >> splitlines ("one\ntwo")
##   ans =
##   {
##     [1,1] = one
##     [2,1] = two
##   }
##
## See also: split, readlines
function parts = splitlines (text)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (text))
    error ("splitlines: TEXT must be a text");
  end
  parts = regexp (text, '\r\n|\n|\r', "split")(:);
end

%!assert (splitlines ("a\r\nb\n"), {"a"; "b"; ""})
