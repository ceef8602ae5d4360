## INFO = imfinfo (FILE)
## What an image file says of itself: Filename, FileSize, Format, Width, Height, BitDepth, ColorType ...
##   >> f = [tempname() '.png']; imwrite (uint8 (magic (4)), f); s = imfinfo (f); [s.Width, s.Height]
##   ans =
##
##      4   4
##
## See also: imread, imwrite, imformats
function info = imfinfo (file, ext)
  if (nargin < 1)
    print_usage ();
  end
  if (! ischar (file))
    error ("imfinfo: FILENAME must be a string");
  end
  if (! exist (file, "file"))
    if (nargin > 1 && exist ([file, ".", ext], "file"))
      file = [file, ".", ext];
    else
      error ("imfinfo: unable to find file '%s'", file);
    end
  end
  s = stat (file);
  id = fopen (file, "r");
  head = fread (id, 64, "uint8")';
  fclose (id);
  info = struct ("Filename", file, "FileModDate", strftime ("%d-%b-%Y %H:%M:%S", localtime (s.mtime)), "FileSize", s.size, ...
                 "Format", "", "FormatVersion", "", "Width", 0, "Height", 0, "BitDepth", 8, "ColorType", "truecolor", ...
                 "DelayTime", 0, "DisposalMethod", "", "LoopCount", 0, "ByteOrder", "undefined", "Gamma", 0, ...
                 "Chromaticities", [], "Comment", "", "Quality", 75, "Compression", "undefined", "Colormap", [], ...
                 "Orientation", 1, "ResolutionUnit", "undefined", "XResolution", 0, "YResolution", 0, "Software", "", ...
                 "Make", "", "Model", "", "DateTime", "", "ImageDescription", "", "Artist", "", "Copyright", "", ...
                 "DigitalCamera", "", "GPSInfo", "");
  types = {"grayscale", "", "truecolor", "indexed", "grayscale", "", "truecolor"};
  if (numel (head) > 25 && isequal (head(1:4), [137, 80, 78, 71]))
    info.Format = "PNG";
    info.Width = head(17:20) * 256 .^ (3:-1:0)';
    info.Height = head(21:24) * 256 .^ (3:-1:0)';
    info.BitDepth = head(25);
    info.ColorType = types{head(26) + 1};
    info.Compression = "Zip";
  else
    [picture, map] = imread (file);
    [info.Height, info.Width, pages] = size (picture);
    if (head(1) == 255)
      info.Format = "JPEG";
      info.Compression = "JPEG";
    elseif (isequal (head(1:2), "BM" + 0))
      info.Format = "BMP";
    elseif (isequal (head(1:3), "GIF" + 0))
      info.Format = "GIF";
      info.FormatVersion = "";
      info.Compression = "LZW";
    elseif (head(1) == "P")
      info.Format = {"PBM", "PGM", "PPM"}{mod(head(2) - "1", 3) + 1};
    end
    if (! isempty (map))
      info.ColorType = "indexed";
      info.Colormap = map;
    elseif (pages == 1)
      info.ColorType = "grayscale";
    end
    if (strcmp (info.Format, "GIF"))
      info = repmat (info, __imread__ (file, 0), 1);
    end
  end
end
