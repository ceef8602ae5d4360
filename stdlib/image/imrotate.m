## B = imrotate (A, ANGLE)
## B = imrotate (A, ANGLE, METHOD, BBOX)
## The image A turned counter-clockwise about its centre by ANGLE degrees; what comes from outside is 0.
## METHOD: "nearest", "bilinear" or "bicubic". BBOX: "loose" makes the result as large as needed, "crop" as
## large as A. Octave has it in its package image.
##   >> imrotate ([1 2; 3 4], 90)
##   ans =
##
##      2   4
##      1   3
##
## See also: imresize, rot90
function B = imrotate (A, angle, method = "nearest", bbox = "loose")
  if (nargin < 2)
    print_usage ();
  elseif (! (isnumeric (A) || islogical (A)) || isempty (A))
    error ("imrotate: IMGPRE must be an image");
  elseif (! (isscalar (angle) && isreal (angle) && isfinite (angle)))
    error ("imrotate: THETA must be a number of degrees");
  elseif (! any (strcmpi (bbox, {"loose", "crop"})))
    error ("imrotate: BBOX must be \"loose\" or \"crop\"");
  end
  switch (lower (method))
    case "nearest"
      method = "nearest";
    case {"bilinear", "linear"}
      method = "linear";
    case {"bicubic", "cubic"}
      method = "cubic";
    otherwise
      error ("imrotate: unknown method '%s'", method);
  end
  angle = mod (angle, 360);
  [m, n, planes] = size (A);
  loose = strcmpi (bbox, "loose");
  if (mod (angle, 90) == 0 && (loose || m == n || mod (angle, 180) == 0))
    B = rot90 (A, angle / 90);
    return;
  end
  c = cosd (angle);
  s = sind (angle);
  out = [m n];
  if (loose)
    out = ceil (abs ([c s; s c]) * [m; n] - 1e-9)';
  end
  [x, y] = meshgrid ((1:out(2)) - (out(2) + 1) / 2, (1:out(1)) - (out(1) + 1) / 2);
  from_x = c * x - s * y + (n + 1) / 2;
  from_y = s * x + c * y + (m + 1) / 2;
  was = class (A);
  A = double (A);
  B = zeros ([out planes]);
  for k = 1:planes
    if (strcmp (method, "nearest"))
      i = round (from_y);
      j = round (from_x);
      in = i >= 1 & i <= m & j >= 1 & j <= n;
      plane = zeros (out);
      page = A(:, :, k);
      plane(in) = page(sub2ind ([m n], i(in), j(in)));
    else
      wide = zeros (m + 4, n + 4);
      wide(3:m+2, 3:n+2) = A(:, :, k);
      plane = interp2 (wide, from_x + 2, from_y + 2, method, 0);
    end
    B(:, :, k) = plane;
  end
  if (strcmp (was, "logical"))
    B = B > 0.5;
  else
    B = cast (B, was);
  end
end

%!assert (imrotate (magic (3), -90), rot90 (magic (3), -1))
%!assert (size (imrotate (ones (10, 20), 30)), [19 23])
%!assert (imrotate (magic (5), 45, "nearest", "crop")(3, 3), 13)
%!test
%! B = imrotate (ones (21), 30, "bilinear", "crop");
%! assert (B(11, 11), 1, 1e-12);
%! assert (B(1, 1), 0);
%! A = zeros (11); A(6, 11) = 1;
%! assert (imrotate (A, 90, "nearest", "crop")(1, 6), 1);
%! assert (imrotate (A, 60, "bilinear", "crop")(1:3, 8:9)(:)' * ones (6, 1) > 0.9);
%!error <imrotate: BBOX> imrotate (1, 2, "nearest", "wide")
