## C = blkmm (A, B)
## Matrix products of the pages A(:,:,k) * B(:,:,k), of which there must be as many in A as in B.
##   >> blkmm (ones (1, 2, 2), cat (3, [1; 2], [3; 4]))
##   ans =
##
##   ans(:,:,1) = 3
##   ans(:,:,2) = 7
##
## See also: pagemtimes, mtimes
function C = blkmm (A, B)
  if (nargin != 2)
    print_usage ();
  elseif (! isnumeric (A) || ! isnumeric (B))
    error ("blkmm: A and B must be numeric");
  elseif (columns (A) != rows (B) || ! isequal (size (A)(3:end), size (B)(3:end)))
    error ("blkmm: A and B dimensions don't match: (%s) and (%s)", sprintf ("%dx", size (A))(1:end-1), ...
           sprintf ("%dx", size (B))(1:end-1));
  end
  C = pagemtimes (A, B);
end

%!assert (blkmm (ones (2, 2, 2), ones (2, 1, 2)), 2 * ones (2, 1, 2))
%!error <blkmm: A and B dimensions don't match: \(2x2\) and \(3x3\)> blkmm (ones (2), ones (3))
