## IMG = imread (FILE)
## [IMG, MAP, ALPHA] = imread (FILE)
## [...] = imread (FILE, EXT)
## [...] = imread (FILE, K)
## [...] = imread (..., "Index", K)
## Read an image from a PNG, JPEG, GIF, BMP, PBM, PGM or PPM file: rows x columns of uint8 for gray images
## (logical where the file has one bit a pixel), rows x columns x 3 for color. Where the file has a color
## map, IMG holds numbers of colors from 0 and MAP the colors, a row each. ALPHA holds the opacity where the
## file has it. K picks one of the images of a GIF file, several, or "all", along the fourth dimension. EXT
## is tried as the ending of a file that is not there.
##   >> f = [tempname() ".png"]; imwrite (uint8 ([0 128; 255 7]), f);
##   >> imread (f), delete (f);
##   ans =
##
##       0  128
##     255    7
##
## See also: imwrite, imfinfo, imshow, image
function [img, map, alpha] = imread (file, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! ischar (file))
    error ("imread: FILENAME must be a string");
  end
  k = 1;
  if (! isempty (varargin) && isnumeric (varargin{1}))
    k = varargin{1};
    varargin(1) = [];
  elseif (mod (numel (varargin), 2) == 1)
    if (! isfile (file) && ischar (varargin{1}) && isfile ([file, ".", varargin{1}]))
      file = [file, ".", varargin{1}];
    elseif (! any (strcmpi (varargin{1}, {"png", "jpg", "jpeg", "gif", "bmp", "pbm", "pgm", "ppm", "pnm"})))
      error ("imread: PARAM/VALUE arguments must occur in pairs");
    end
    varargin(1) = [];
  end
  for n = 1:2:numel (varargin)
    switch (tolower (varargin{n}))
      case {"index", "frames"}
        k = varargin{n + 1};
      otherwise
        error ("imread: invalid PARAMETER '%s'", varargin{n});
    end
  end
  if (ischar (k) && strcmpi (k, "all"))
    k = 1:__imread__ (file, 0);
  elseif (! isnumeric (k) || isempty (k) || any (k(:) < 1) || any (k(:) != fix (k(:))))
    error ("imread: value for Index must be positive integers, or 'all'");
  end
  [img, map, alpha] = __imread__ (file, k(1));
  for n = 2:numel (k)
    img(:,:,:,n) = __imread__ (file, k(n));
  end
end

%!error <imread: unable to find file> imread ("/no/such/picture.png")
%!error <imread: FILENAME must be a string> imread (3)
