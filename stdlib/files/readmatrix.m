## M = readmatrix (FILE)
## M = readmatrix (FILE, "Delimiter", D, "NumHeaderLines", N)
## The numbers of a text file, a row a line; what is no number is NaN. Lines of words at the head are left
## out, the delimiter (comma, semicolon, tab, or blanks) is found. Octave 7.3 has no such function.
##   >> writelines ({"a,b", "1,2", "3,x"}, "demo.csv"); readmatrix ("demo.csv"), delete ("demo.csv")
##   ans =
##
##        1     2
##        3   NaN
##
## See also: readcell, writematrix, csvread, dlmread
function M = readmatrix (file, varargin)
  if (nargin < 1)
    print_usage ();
  end
  [C, header] = __read_table__ ("readmatrix", file, varargin);
  if (isempty (C))
    M = [];
    return;
  end
  M = str2double (C);
  if (header < 0)
    words = all (isnan (M), 2);
    first = find (! words, 1);
    if (isempty (first))
      first = rows (M) + 1;
    end
    M(1:first-1, :) = [];
  end
end

%!test
%! f = tempname (); writelines ({"1 2", "3 -4e1"}, f); assert (readmatrix (f), [1 2; 3 -40]);
%! writelines ({"x;y", "1;2", "3"}, f); assert (readmatrix (f), [1 2; 3 NaN]);
%! writelines ({"1,2", "3,4"}, f); assert (readmatrix (f, "NumHeaderLines", 1), [3 4]);
%! unlink (f);
%!error <readmatrix: unknown option 'some'> readmatrix ("x", "some", 1)
