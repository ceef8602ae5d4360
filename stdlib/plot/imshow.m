## imshow (IMG)
## imshow (FILE)
## imshow (IMG, LIMITS)
## imshow (IMG, MAP)
## imshow (..., PROPERTY, VALUE, ...)
## H = imshow (...)
## A matrix, an M x N x 3 array, or what imread reads from FILE as an image: gray from 0 (black) to 1 (integers: to the largest) or between LIMITS ([]:
## the smallest to the largest). Properties are "colormap", "displayrange" (limits), "parent" (axes), "xdata" and "ydata" (where the middles of
## the first and the last pixel are).
##   >> h = imshow ([0 1; 1 0]); get (h, 'type')
##   ans = image
## See also: image, imagesc, colormap
function h = imshow (img, varargin)
  if (nargin == 0)
    print_usage ();
  end
  if (ischar (img))
    [img, file_map] = imread (img);
    if (! isempty (file_map))
      varargin = [{file_map}, varargin];
      img = double (img) + 1;
    end
  end
  if (! isnumeric (img) && ! islogical (img))
    error ("imshow: IM must be an image or the FILENAME of an image");
  elseif (ndims (img) > 3 || ! any (size (img, 3) == [1, 3]))
    error ("imshow: image must be MxN or MxNx3 matrix");
  end
  if (iscomplex (img))
    warning ("imshow: only showing real part of complex image");
    img = real (img);
  end
  if (size (img, 3) == 3 && ! (isfloat (img) || isa (img, "uint8") || isa (img, "uint16")))
    error ("imshow: TrueColor image must be uint8, uint16, double, or single");
  end
  if (any (isnan (img(:))))
    warning ("imshow: pixels with NaN or NA values are set to minimum pixel value");
    img(isnan (img)) = 0;
  end
  mapping = "scaled";
  map = gray (64);
  limits = [0, 1];
  if (isinteger (img))
    limits = double ([intmin(class (img)), intmax(class (img))]);
  end
  k = 1;
  if (numel (varargin) > 0 && ! ischar (varargin{1}))
    v = varargin{k++};
    if (isempty (v))
      limits = double ([min(img(:)), max(img(:))]);
    elseif (columns (v) == 3)
      map = v;
      mapping = "direct";
    elseif (numel (v) != 2)
      error ("imshow: argument number 2 is invalid");
    elseif (v(1) >= v(2))
      error ("imagesc: CLIMITS must be in form [lo, hi]");
    else
      limits = v;
    end
  end
  parent = {};
  corners = {};
  x = [1, columns(img)];
  y = [1, rows(img)];
  while (k <= numel (varargin))
    name = varargin{k};
    if (! ischar (name))
      error ("imshow: argument number %d is invalid", k + 1);
    elseif (! any (strcmpi (name, {"colormap", "displayrange", "parent", "xdata", "ydata"})))
      warning ("imshow: unrecognized property %s", name);
      k += 2;
      continue;
    elseif (k == numel (varargin))
      print_usage ();
    end
    value = varargin{k + 1};
    k += 2;
    switch (lower (name))
      case "colormap"
        map = value;
        if (! iscolormap (map))
          error ("imshow: invalid colormap");
        end
      case "displayrange"
        limits = value;
        if (isempty (limits))
          limits = double ([min(img(:)), max(img(:))]);
        end
      case "parent"
        parent = {value};
      case {"xdata", "ydata"}
        if (! isnumeric (value) || ! isvector (value) || numel (value) < 2)
          error ("imshow: expect a 2-element vector for %s", lower (name));
        end
        if (strcmpi (name, "xdata"))
          x = value;
        else
          y = value;
        end
        corners = {x, y};
    end
  end
  hi = image (parent{:}, corners{:}, img);
  hax = ancestor (hi, "axes");
  if (size (img, 3) == 3)
    mapping = "direct";
  end
  set (hi, "cdatamapping", mapping);
  colormap (hax, map);
  set (hax, 'clim', limits, 'visible', 'off');
  axis (hax, 'image');
  if (nargout > 0)
    h = hi;
  end
end

%!error <imshow: image must be MxN or MxNx3 matrix> imshow (ones (2, 2, 2))
%!warning <imshow: unrecognized property foo> imshow (magic (3), "foo")
%!test
%! close all; a = subplot (1, 2, 1); subplot (1, 2, 2);
%! h = imshow (magic (3), "displayrange", [2 5], "parent", a, "xdata", [10 30], "colormap", jet (4));
%! assert (get (h, {"parent", "xdata"}), {a, [10 30]}); assert (get (a, "clim"), [2 5]);
%! assert (get (a, "colormap"), jet (4)); assert (get (a, "visible"), "off"); close all
%!test close all; imshow (magic (4), []); assert (get (gca (), 'clim'), [1 16]); close all
%!test close all; imshow (uint8 (magic (4))); assert (get (gca (), 'clim'), [0 255]); close all
%!test
%! close all;
%! f = [tempname() ".png"];
%! imwrite (uint8 ([0 128; 255 7]), f);
%! h = imshow (f);
%! assert (get (h, 'cdata'), uint8 ([0 128; 255 7]));
%! close all; delete (f);
