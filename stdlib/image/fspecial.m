## H = fspecial (TYPE, ARGUMENTS)
## A filter for images: "average" (SIZE, [3 3]), "disk" (RADIUS, 5), "gaussian" (SIZE, [3 3], SIGMA, 0.5),
## "log" (SIZE, [5 5], SIGMA, 0.5: the Laplacian of a Gaussian), "laplacian" (ALPHA, 0.2), "unsharp" (ALPHA,
## 0.2), "sobel", "prewitt", "kirsch" (horizontal edges). Octave has it in its package image.
##   >> fspecial ("sobel")
##   ans =
##
##      1   2   1
##      0   0   0
##     -1  -2  -1
##
## See also: imfilter, conv2
function h = fspecial (type, a, b)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (type))
    error ("fspecial: TYPE must be a name");
  end
  switch (lower (type))
    case {"average", "gaussian", "log"}
      sz = [3 3] + 2 * strcmpi (type, "log");
      if (nargin > 1 && ! isempty (a))
        if (! isnumeric (a) || any (a < 1) || any (a != fix (a)) || numel (a) > 2)
          error ("fspecial: the size must be one or two positive integers");
        end
        sz = a(:)' .* [1 1];
      end
      if (strcmpi (type, "average"))
        h = ones (sz) / prod (sz);
        return;
      end
      sigma = 0.5;
      if (nargin > 2)
        if (! (isscalar (b) && b > 0))
          error ("fspecial: sigma must be a positive number");
        end
        sigma = b;
      end
      [x, y] = meshgrid ((1:sz(2)) - (sz(2) + 1) / 2, (1:sz(1)) - (sz(1) + 1) / 2);
      r2 = x .^ 2 + y .^ 2;
      g = exp (-r2 / (2 * sigma ^ 2));
      h = g / sum (g(:));
      if (strcmpi (type, "log"))
        h = h .* (r2 - 2 * sigma ^ 2) / sigma ^ 4;
        h -= mean (h(:));
      end
    case "disk"
      r = 5;
      if (nargin > 1)
        r = a;
      end
      if (! (isscalar (r) && r > 0))
        error ("fspecial: the radius must be a positive number");
      end
      n = ceil (r - 0.5);
      fine = 20;                             # so many points a side of each element count what the disk covers
      t = ((1:(2 * n + 1) * fine) - 0.5) / fine - (n + 0.5);
      in = (t' .^ 2 + t .^ 2) <= r ^ 2;
      h = squeeze (sum (sum (reshape (double (in), fine, 2*n+1, fine, 2*n+1), 1), 3));
      h /= sum (h(:));
    case {"laplacian", "unsharp"}
      alpha = 0.2;
      if (nargin > 1)
        alpha = a;
      end
      if (! (isscalar (alpha) && alpha >= 0 && alpha <= 1))
        error ("fspecial: alpha must be between 0 and 1");
      end
      corner = alpha / 4;
      side = (1 - alpha) / 4;
      h = 4 / (alpha + 1) * [corner side corner; side -1 side; corner side corner];
      if (strcmpi (type, "unsharp"))
        h = [0 0 0; 0 1 0; 0 0 0] - h;
      end
    case "sobel"
      h = [1 2 1; 0 0 0; -1 -2 -1];
    case "prewitt"
      h = [1 1 1; 0 0 0; -1 -1 -1];
    case "kirsch"
      h = [3 3 3; 3 0 3; -5 -5 -5];
    otherwise
      error ("fspecial: filter type '%s' is not supported", type);
  end
end

%!assert (fspecial ("average", 2), ones (2) / 4)
%!assert (fspecial ("gaussian", 3, 0.5)(2, :), [0.083819505802211 0.619347030557177 0.083819505802211], 1e-12)
%!assert (sum (fspecial ("log", 7, 1)(:)), 0, 1e-14)
%!assert (fspecial ("laplacian", 0), [0 1 0; 1 -4 1; 0 1 0])
%!assert (sum (fspecial ("disk", 3)(:)), 1, 1e-14)
%!error <fspecial: filter type 'best' is not supported> fspecial ("best")
