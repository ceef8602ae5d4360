## [COUNTS, X] = imhist (I, N)
## imhist (I)
## How many elements of the grey image I fall into each of N (256) steps of grey X; without outputs they are
## drawn. Octave has it in its package image.
##   >> imhist ([0 0.4 1 1], 3)'
##   ans =
##
##      1   1   2
##
## See also: hist, graythresh
function [counts, x] = imhist (I, n = 256)
  if (nargin < 1)
    print_usage ();
  elseif (! (isscalar (n) && n == fix (n) && n > 0))
    error ("imhist: N must be a positive integer");
  end
  top = 1;
  if (isinteger (I))
    top = double (intmax (class (I)));
  end
  step = round (min (max (double (I(:)) / top, 0), 1) * (n - 1)) + 1;
  c = accumarray (step(! isnan (step)), 1, [n 1]);
  at = linspace (0, top, n)';
  if (nargout == 0)
    stem (at, c, "marker", "none");
  else
    counts = c;
    x = at;
  end
end

%!test [c, x] = imhist (uint8 ([0 3 255 255])); assert (c([1 4 256]), [1; 1; 2]); assert (x, (0:255)');
%!error <imhist: N must be a positive integer> imhist (1, 0)
