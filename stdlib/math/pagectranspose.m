## B = pagectranspose (A)
## Each page A(:,:,k) transposed and conjugated. Octave has it from version 7 on in other words.
##   >> size (pagectranspose (ones (2, 3, 4)))
##   ans =
##
##      3   2   4
##
## See also: pagetranspose, permute
function B = pagectranspose (A)
  if (nargin != 1)
    print_usage ();
  end
  B = conj (permute (A, [2, 1, 3:ndims(A)]));
end

%!assert (pagectranspose (cat (3, [1 2i], [3 4])), cat (3, [1; -2i], [3; 4]))
