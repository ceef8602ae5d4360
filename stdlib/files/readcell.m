## C = readcell (FILE)
## C = readcell (FILE, "Delimiter", D, "NumHeaderLines", N)
## A text file as cells, a row a line: numbers where there are some, else texts. Octave 7.3 has no such
## function.
##   >> writelines ({"name,age", "Ann,7"}, "demo.csv"); readcell ("demo.csv"), delete ("demo.csv")
##   ans =
##   {
##     [1,1] = name
##     [2,1] = Ann
##     [1,2] = age
##     [2,2] = 7
##   }
##
## See also: readmatrix, writecell
function C = readcell (file, varargin)
  if (nargin < 1)
    print_usage ();
  end
  C = __read_table__ ("readcell", file, varargin);
  if (isempty (C))
    return;
  end
  x = str2double (C);
  number = ! isnan (x) | strcmpi (C, "nan");
  C(number) = num2cell (x(number));
end

%!test
%! f = tempname (); writelines ({"a, \"b, c\" ,3", "4"}, f);
%! assert (readcell (f, "Delimiter", ","), {"a", "b, c", 3; 4, "", ""});
%! unlink (f);
