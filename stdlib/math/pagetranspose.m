## B = pagetranspose (A)
## Each page A(:,:,k) transposed. Octave has it from version 7 on in other words.
##   >> size (pagetranspose (ones (2, 3, 4)))
##   ans =
##
##      3   2   4
##
## See also: pagectranspose, permute
function B = pagetranspose (A)
  if (nargin != 1)
    print_usage ();
  end
  B = permute (A, [2, 1, 3:ndims(A)]);
end

%!assert (pagetranspose (cat (3, [1 2i], [3 4])), cat (3, [1; 2i], [3; 4]))
