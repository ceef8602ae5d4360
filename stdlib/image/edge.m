## BW = edge (I)
## BW = edge (I, METHOD, THRESHOLD, ...)
## [BW, THRESHOLD] = edge (...)
## Where the image I has edges. "sobel", "prewitt" (DIRECTION: "both", "horizontal", "vertical"), "roberts":
## where the gradient is above THRESHOLD (by the root mean square if left out) and largest across the edge.
## "log" (SIGMA, 2): zeros of the Laplacian of a smoothed image. "canny" (SIGMA, sqrt (2); two thresholds,
## shares of the largest gradient): J. Canny, A computational approach to edge detection, 1986. Octave has it
## in its package image.
##   >> edge ([0 0 0 9 9 9; 0 0 0 9 9 9; 0 0 0 9 9 9; 0 0 0 9 9 9], "sobel")(2, :)
##   ans =
##
##     0  0  0  0  0  0
##
## See also: imfilter, fspecial
function [bw, thresh] = edge (I, method = "sobel", thresh = [], arg = [])
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (I) || islogical (I)) || ndims (I) > 2)
    error ("edge: IM must be a grey image");
  elseif (! ischar (method))
    error ("edge: METHOD must be a name");
  end
  if (isinteger (I))
    I = double (I) / double (intmax (class (I)));
  end
  I = double (I);
  method = lower (method);
  switch (method)
    case {"sobel", "prewitt", "roberts"}
      if (strcmp (method, "roberts"))
        gx = imfilter (I, [1 0; 0 -1] / 2, "replicate");
        gy = imfilter (I, [0 1; -1 0] / 2, "replicate");
      else
        h = fspecial (method);
        h /= sum (abs (h(:)));
        gy = imfilter (I, h, "replicate");
        gx = imfilter (I, h', "replicate");
        if (isempty (arg))
          arg = "both";
        end
        switch (lower (arg))
          case "horizontal"
            gx(:) = 0;
          case "vertical"
            gy(:) = 0;
          case "both"
          otherwise
            error ("edge: DIRECTION must be \"both\", \"horizontal\" or \"vertical\"");
        end
      end
      strength = gx .^ 2 + gy .^ 2;
      if (isempty (thresh))
        thresh = 2 * sqrt (mean (strength(:)));
      end
      bw = strength > thresh ^ 2;
      if (! strcmp (method, "roberts"))      # thin: the largest of its neighbours across
        s = padarray (strength, [1 1], -1);
        across = abs (gx) >= abs (gy) & strength >= s(2:end-1, 1:end-2) & strength > s(2:end-1, 3:end);
        along = abs (gy) >= abs (gx) & strength >= s(1:end-2, 2:end-1) & strength > s(3:end, 2:end-1);
        bw &= across | along;
      end
    case "log"
      sigma = 2;
      if (! isempty (arg))
        sigma = arg;
      end
      n = 2 * ceil (3 * sigma) + 1;
      g = imfilter (I, fspecial ("log", n, sigma), "replicate");
      if (isempty (thresh))
        thresh = 0.75 * mean (abs (g(:)));
      end
      bw = false (size (I));
      for step = {[0 1], [1 0]}
        next = circshift (g, -step{1});
        cross = g .* next < 0 & abs (g - next) > thresh;
        if (step{1}(1))
          cross(end, :) = false;
        else
          cross(:, end) = false;
        end
        nearer = abs (g) <= abs (next);
        bw |= (cross & nearer) | circshift (cross & ! nearer, step{1});
      end
    case "canny"
      [bw, thresh] = canny (I, thresh, arg);
    otherwise
      error ("edge: unknown method '%s'", method);
  end
end

function [bw, thresh] = canny (I, thresh, sigma)
  if (isempty (sigma))
    sigma = sqrt (2);
  end
  r = ceil (4 * sigma);
  t = -r:r;
  g = exp (-t .^ 2 / (2 * sigma ^ 2));
  g /= sum (g);
  d = -t .* g / sigma ^ 2;
  d /= sum (abs (d));
  gx = -imfilter (imfilter (I, g', "replicate"), d, "replicate");
  gy = -imfilter (imfilter (I, g, "replicate"), d', "replicate");
  strength = hypot (gx, gy);
  top = max (strength(:));
  if (top > 0)
    strength /= top;
  end
  if (isempty (thresh))                      # 70 % of the elements are no edges
    high = quantile (strength(:), 0.7);
    thresh = [0.4 * high, high];
  elseif (isscalar (thresh))
    thresh = [0.4 * thresh, thresh];
  end
  ## Along the gradient, between the neighbours, each strength must be the largest.
  s = padarray (strength, [1 1], 0);
  [m, n] = size (I);
  at = @(dy, dx) s(2+dy:m+1+dy, 2+dx:n+1+dx);
  slope = min (abs (gx), abs (gy)) ./ max (max (abs (gx), abs (gy)), realmin);
  flat = abs (gx) >= abs (gy);
  same = gx .* gy >= 0;
  side_a = at (0, 1) .* flat + at (1, 0) .* ! flat;
  side_b = at (0, -1) .* flat + at (-1, 0) .* ! flat;
  corner_a = at (1, 1) .* same + (at (-1, 1) .* flat + at (1, -1) .* ! flat) .* ! same;
  corner_b = at (-1, -1) .* same + (at (1, -1) .* flat + at (-1, 1) .* ! flat) .* ! same;
  ridge = strength >= (1 - slope) .* side_a + slope .* corner_a & strength > (1 - slope) .* side_b + slope .* corner_b;
  weak = ridge & strength > thresh(1);
  strong = ridge & strength > thresh(2);
  labels = bwlabel (weak, 8);
  kept = [false; accumarray(labels(weak)(:), strong(weak)(:), [max(labels(:)), 1]) > 0];
  bw = kept(labels + 1);
  bw = reshape (bw, m, n);
end

%!test
%! I = zeros (12); I(:, 7:end) = 1;
%! for m = {"sobel", "prewitt", "canny", "log"}
%!   bw = edge (I, m{1});
%!   assert (islogical (bw) && all (sum (bw(3:10, :), 2) == 1) && all (any (bw(3:10, 6:7), 2)));
%! end
%!assert (any (edge (zeros (5), "canny")(:)), false)
%!assert (any (edge ([zeros(4); ones(4)], "sobel", [], "vertical")(:)), false)
%!error <edge: unknown method 'best'> edge (1, "best")
