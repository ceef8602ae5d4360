## I = mat2gray (M)
## I = mat2gray (M, [LOW HIGH])
## M as an image from 0 (at LOW, its least element) to 1 (at HIGH, its largest). Octave has it in its package
## image.
##   >> mat2gray ([0 5 10])
##   ans =
##
##           0   0.5000   1.0000
##
## See also: rescale, imshow
function I = mat2gray (M, limits = [])
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (M) || islogical (M)))
    error ("mat2gray: M must be numeric");
  end
  M = double (M);
  if (isempty (limits))
    limits = [min(M(:)), max(M(:))];
  elseif (numel (limits) != 2)
    error ("mat2gray: LIMITS must be a vector of 2 numbers");
  end
  if (limits(1) == limits(2))
    I = min (max (M, 0), 1);
  else
    I = min (max ((M - limits(1)) / (limits(2) - limits(1)), 0), 1);
  end
end

%!assert (mat2gray ([0 5 20], [5 10]), [0 0 1])
%!error <mat2gray: LIMITS> mat2gray (1, 2)
