## B = imresize (A, SCALE)
## B = imresize (A, [ROWS COLUMNS])
## B = imresize (A, ..., METHOD, "Antialiasing", TRUTH)
## The image A (rows x columns, or x 3), smaller or larger; NaN for ROWS or COLUMNS keeps the shape. METHOD:
## "bicubic" (R. G. Keys, Cubic convolution interpolation for digital image processing, 1981), "bilinear" or
## "nearest". What gets smaller is smoothed first, unless "Antialiasing" is false. The class stays. Octave
## has it in its package image.
##   >> imresize ([0 4; 8 12], 2, "nearest")
##   ans =
##
##       0    0    4    4
##       0    0    4    4
##       8    8   12   12
##       8    8   12   12
##
## See also: imrotate, interp2
function B = imresize (A, scale, varargin)
  if (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (A) || islogical (A)) || isempty (A))
    error ("imresize: IM must be an image");
  elseif (! isnumeric (scale) || ! any (numel (scale) == [1 2]) || any (scale <= 0))
    error ("imresize: SCALE must be a positive number, or the numbers of rows and columns");
  end
  method = "bicubic";
  smooth = true;
  k = 1;
  while (k <= numel (varargin))
    if (strcmpi (varargin{k}, "antialiasing") && k < numel (varargin))
      smooth = varargin{k+1};
      k += 2;
    else
      method = lower (varargin{k});
      k++;
    end
  end
  [m, n, ~] = size (A);
  if (isscalar (scale))
    out = ceil ([m n] * scale);
    factor = [scale scale];
  else
    out = scale;
    if (isnan (out(1)))
      out(1) = ceil (out(2) * m / n);
    elseif (isnan (out(2)))
      out(2) = ceil (out(1) * n / m);
    end
    out = round (out);
    factor = out ./ [m n];
  end
  if (strcmp (method, "nearest"))
    at = @(count, f, old) min (max (ceil ((1:count) / f), 1), old);
    B = A(at (out(1), factor(1), m), at (out(2), factor(2), n), :);
    return;
  end
  switch (method)
    case {"bicubic", "cubic"}
      kernel = @cubic;
      reach = 2;
    case {"bilinear", "linear", "triangle"}
      kernel = @(t) max (1 - abs (t), 0);
      reach = 1;
    otherwise
      error ("imresize: unknown method '%s'", method);
  end
  rows_by = weights (m, out(1), factor(1), kernel, reach, smooth);
  columns_by = weights (n, out(2), factor(2), kernel, reach, smooth);
  was = class (A);
  A = double (A);
  B = zeros (out(1), out(2), size (A, 3));
  for c = 1:size (A, 3)
    B(:, :, c) = rows_by * A(:, :, c) * columns_by';
  end
  if (strcmp (was, "logical"))
    B = B > 0.5;
  else
    B = cast (B, was);
  end
end

## out x old: how much of each old element goes into a new one; the edge's elements go on beyond it.
function W = weights (old, out, f, kernel, reach, smooth)
  g = 1;
  if (smooth && f < 1)
    g = f;
  end
  W = zeros (out, old);
  centre = ((1:out)' - 0.5) / f + 0.5;
  first = floor (centre - reach / g);
  for k = 0:ceil (2 * reach / g) + 1
    at = first + k;
    w = kernel (g * (centre - at));
    to = sub2ind ([out, old], (1:out)', min (max (at, 1), old));
    W(to) += w;
  end
  W ./= sum (W, 2);
end

function y = cubic (t)
  t = abs (t);
  y = (t <= 1) .* (1.5 * t .^ 3 - 2.5 * t .^ 2 + 1) + (t > 1 & t <= 2) .* (-0.5 * t .^ 3 + 2.5 * t .^ 2 - 4 * t + 2);
end

%!assert (imresize (magic (4), 0.5, "bilinear", "Antialiasing", false), [8.5 8.5; 8.5 8.5], 1e-14)
%!assert (imresize (ones (3, 5, 3), [6 NaN]), ones (6, 10, 3), 1e-14)
%!assert (imresize ([0 10], [1 4], "bilinear"), [0 2.5 7.5 10], 1e-14)
%!assert (class (imresize (uint8 ([0 255]), 2)), "uint8")
%!assert (imresize (1:8, [1 4], "nearest"), [2 4 6 8])
%!assert (imresize ((1:6)' * ones (1, 6), [3 3])(:, 2), [1.5; 3.5; 5.5], 0.1)
%!error <imresize: unknown method 'best'> imresize (1, 2, "best")
