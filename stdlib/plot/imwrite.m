## imwrite (IMG, FILE)
## imwrite (IMG, FILE, FORMAT)
## imwrite (IMG, MAP, FILE)
## imwrite (..., NAME, VALUE, ...)
## Write an image as a file: uint8 values as they are, floats from 0 to 1 scaled to 0..255, M x N (gray) or
## M x N x 3 (color); or with MAP numbers of its colors, from 0 where IMG is of an integer class, else from
## 1. The format (png, jpg, gif, bmp, pbm, pgm, ppm) is FORMAT or the ending of the name. Names: "Quality"
## (0 to 100, of JPEG), "Alpha" (of PNG), and for GIF "DelayTime" (seconds), "LoopCount" (how often; Inf for
## ever) and "WriteMode" ("append" adds an image to the film, "overwrite"). An IMG of four dimensions is a
## film.
##   >> f = [tempname() ".png"]; imwrite (ones (2, 3, 3), f); size (imread (f)), delete (f);
##   ans =
##
##      2   3   3
##
## See also: imread, imfinfo, getframe, print
function imwrite (img, varargin)
  if (nargin < 2 || ! (isnumeric (img) || islogical (img)))
    print_usage ();
  end
  map = [];
  args = varargin;
  if (! ischar (args{1}))
    if (numel (args) < 2 || ! iscolormap (args{1}) || ! ischar (args{2}))
      error ("imwrite: no FILENAME specified");
    end
    map = args{1};
    args(1) = [];
  end
  file = args{1};
  args(1) = [];
  [~, ~, format] = fileparts (file);
  if (mod (numel (args), 2) == 1)
    format = args{1};
    args(1) = [];
  elseif (isempty (format))
    error ("imwrite: no extension found for %s to identify the image format", file);
  end
  o = options_of (args);
  if (isempty (img))
    error ("imwrite: invalid empty image");
  elseif (ndims (img) > 4 || ! any (size (img, 3) == [1, 3, 4]))
    error ("imwrite: IMG 3rd dimension must be 1, 3, or 4");
  elseif (any (strcmp (class (img), {"int8", "int16", "int32", "int64", "uint32", "uint64"})))
    error ("__magick_write__: image type not supported");
  elseif (size (img, 3) == 4)
    error ("imwrite: images of cyan, magenta, yellow and black are not written");
  end
  truth = islogical (img);
  format = tolower (strrep (format, ".", ""));
  kinds = {"png", "png"; "jpg", "jpg"; "jpeg", "jpg"; "gif", "gif"; "bmp", "bmp";
           "pbm", "pnm"; "pgm", "pnm"; "ppm", "pnm"; "pnm", "pnm"};
  at = find (strcmp (format, kinds(:,1)));
  if (isempty (at))
    error ("imwrite: images are written as png, jpg, gif, bmp, pbm, pgm or ppm, not as %s", format);
  end
  kind = kinds{at,2};
  [img, map] = as_bytes (real (img), map, kind, format);
  if (! isempty (o.alpha))
    if (! strcmp (kind, "png"))
      error ("imwrite: only PNG images have Alpha");
    end
    if (! isempty (map))
      [img, map] = as_bytes (img, map, "rgb", format);
    end
    img = cat (3, img, as_bytes (o.alpha, [], kind, ""));
  end
  if (strcmp (format, "pbm"))
    img = mean (img, 3) >= 128;
    truth = true;
    img = uint8 (255) * uint8 (img);
  elseif (strcmp (format, "pgm") && size (img, 3) == 3)
    img = double (img);
    img = uint8 (img(:,:,1) * 0.298936 + img(:,:,2) * 0.587043 + img(:,:,3) * 0.114021);
  end
  frames = size (img, 4);
  if (frames > 1 && ! strcmp (kind, "gif"))
    error ("imwrite: only GIF files hold several images");
  end
  if (frames > 1 && o.loops < 0)
    o.loops = 0;
  end
  for k = 1:frames
    __imwrite__ (file, kind, img(:,:,:,k), map, truth && ! strcmp (format, "pgm"), o.quality, ...
                 o.delay(min (k, end)), o.loops, o.append || k > 1);
  end
end

function o = options_of (args)
  o = struct ("quality", 75, "alpha", [], "delay", 0.5, "loops", -1, "append", false);
  for k = 1:2:numel (args)
    name = args{k};
    value = args{k + 1};
    if (! ischar (name))
      error ("imwrite: PARAM in PARAM/VALUE pair must be string");
    end
    switch (tolower (name))
      case "quality"
        if (! isnumeric (value) || ! isscalar (value) || value < 0 || value > 100)
          error ("imwrite: value for %s option must be a scalar between 0 and 100", name);
        end
        o.quality = max (round (value), 1);
      case "alpha"
        o.alpha = value;
      case "delaytime"
        if (! isnumeric (value) || any (value < 0 | value > 655.35))
          error ("imwrite: value for %s must be between 0 and 655.35 seconds", name);
        end
        o.delay = value;
      case "loopcount"
        if (! isnumeric (value) || ! isscalar (value) || value < 0)
          error ("imwrite: value for %s must be a non-negative number", name);
        end
        o.loops = value;
      case "writemode"
        if (! any (strcmpi (value, {"append", "overwrite"})))
          error ('imwrite: value for %s option must be "append" or "overwrite"', name);
        end
        o.append = strcmpi (value, "append");
      otherwise
        error ("imwrite: invalid PARAMETER '%s'", name);
    end
  end
end

## Numbers of colors, with the map from 0 to 255; or grays and colors from 0 to 255.
function [img, map] = as_bytes (img, map, kind, format)
  if (! isempty (map))
    if (! isinteger (img))
      img = uint8 (min (max (double (img) - 1, 0), 255));
    else
      img = uint8 (min (img, 255));
    end
    if (any (strcmp (kind, {"jpg", "pnm", "rgb"})) || rows (map) > 256)
      n = min (double (img) + 1, rows (map));
      img = uint8 (round (255 * cat (3, map(n), map(n + rows (map)), map(n + 2 * rows (map)))));
      img = reshape (img, [size(n)(1:2), 3]);
      map = [];
    else
      map = round (255 * map);
    end
  elseif (isfloat (img))
    img = uint8 (255 * img);
  elseif (islogical (img))
    img = uint8 (255) * uint8 (img);
  elseif (isa (img, "uint16"))
    img = uint8 (double (img) / 257);
  end
end

%!function [x, map] = there_and_back (name, varargin)
%!  f = [tempname(), name];
%!  imwrite (varargin{:}, f);
%!  [x, map] = imread (f);
%!  delete (f);
%!end
%!test
%! img = uint8 (reshape (0:23, 2, 4, 3));
%! for ending = {".png", ".ppm", ".bmp"}
%!   [back, map] = there_and_back (ending{1}, img);
%!   assert (back, img);
%!   assert (isempty (map));
%! end
%!test
%! img = uint8 (magic (4) * 15);
%! for ending = {".png", ".pgm", ".bmp"}
%!   assert (there_and_back (ending{1}, img), img);
%! end
%! assert (there_and_back (".pbm", magic (3) > 4), magic (3) > 4);
%! assert (mean (abs (double (there_and_back (".jpg", img)) - double (img))(:)) < 10);
%!test
%! colors = round (255 * [linspace(0, 1, 16); linspace(1, 0, 16); 0.5 * ones(1, 16)]') / 255;
%! img = uint8 (magic (4) - 1);
%! for ending = {".png", ".bmp"}
%!   [back, map] = there_and_back (ending{1}, img, colors);
%!   assert (back, img);
%!   assert (map(1:16,:), colors, 1e-15);
%! end
%! assert (there_and_back (".png", double (img) + 1, colors), img);
%!testif ; ! isempty (glob ("/usr/lib/*/libgif.so.7"))
%! f = [tempname(), ".gif"];
%! colors = round (255 * [linspace(0, 1, 16); linspace(1, 0, 16); 0.5 * ones(1, 16)]') / 255;
%! imwrite (uint8 (magic (4) - 1), colors, f, "LoopCount", Inf, "DelayTime", 0.1);
%! imwrite (uint8 (16 - magic (4)), colors, f, "WriteMode", "append", "DelayTime", 0.1);
%! [a, map] = imread (f);
%! b = imread (f, 2);
%! all = imread (f, "Index", "all");
%! text = fileread (f);
%! text = [text(1:3), text(end)];
%! delete (f);
%! assert (a, uint8 (magic (4) - 1));
%! assert (b, uint8 (16 - magic (4)));
%! assert (map(1:16,:), colors, 1e-15);
%! assert (size (all), [4 4 1 2]);
%! assert (text, "GIF;");
%!error <images are written as png> imwrite (1, "x.bmq")
%!error <Invalid call to imwrite> imwrite ({1}, "x.png")
%!error <imwrite: invalid PARAMETER 'foo'> imwrite (1, "x.jpg", "foo", 1)
