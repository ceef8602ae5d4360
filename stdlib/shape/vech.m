## vech (X)
## The elements of the square matrix X on and below its diagonal, column by column.
##   >> vech ([1 2; 3 4])'
##   ans =
##   
##      1   3   4
##   
## See also: vec, tril
function v = vech (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! issquare (x))
    error ("vech: X must be square");
  end
  if (isempty (x))
    v = [];
    return;
  end
  v = x(tril (true (size (x))));
end

%!assert (vech ([1 2; 3 4]), [1; 3; 4])
%!assert (vech ([1 2 3; 4 5 6; 7 8 9]), [1; 4; 7; 5; 8; 9])
%!error <vech: X must be square> vech ([1 2 3])
