## LINES = readlines (FILE)
## The lines of a text file as a column of cells. Octave 7.3 has no such function; MATLAB gives strings.
##   >> writelines ({"one", "two"}, "demo.txt"); readlines ("demo.txt"), delete ("demo.txt")
##   ans =
##   {
##     [1,1] = one
##     [2,1] = two
##   }
##
## See also: writelines, fileread, splitlines
function lines = readlines (file)
  if (nargin != 1)
    print_usage ();
  end
  lines = splitlines (fileread (file));
  if (numel (lines) > 1 && isempty (lines{end}))
    lines(end) = [];
  end
end

%!test
%! f = tempname (); writelines ("a", f); writelines ({"b"; ""}, f, "WriteMode", "append");
%! assert (readlines (f), {"a"; "b"; ""}); unlink (f);
