## writematrix (M, FILE)
## writematrix (M, FILE, "Delimiter", D, "WriteMode", "append")
## The numbers of M in a text file, a row a line, with all digits that they have; D is a comma if left out.
## Octave 7.3 has no such function.
##   >> writematrix ([1 2; 3 0.1], "demo.csv"); fileread ("demo.csv"), delete ("demo.csv")
##   ans = 1,2
##   3,0.1
##
## See also: readmatrix, writecell, csvwrite
function writematrix (M, file, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (M) || islogical (M)) || ndims (M) > 2)
    error ("writematrix: M must be a numeric matrix");
  end
  writecell (num2cell (M), file, varargin{:});
end

%!test
%! f = tempname (); M = [pi -1e300; NaN Inf]; writematrix (M, f, "Delimiter", ";"); assert (readmatrix (f), M);
%! unlink (f);
%!error <writematrix: M must be a numeric matrix> writematrix ({}, "x")
