## imshow (IMG)
## imshow (FILE)
## imshow (IMG, LIMITS)
## imshow (IMG, MAP)
## imshow (..., PROPERTY, VALUE, ...)
## H = imshow (...)
## A matrix, an M x N x 3 array, or what imread reads from FILE as an image: gray from 0 (black) to 1 (integers: to the largest) or between LIMITS ([]:
## the smallest to the largest).
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
  map = gray (256);
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
      limits = [1, rows(v)];
    else
      limits = v;
    end
  end
  if (k < numel (varargin) && strcmpi (varargin{k}, 'DisplayRange'))
    if (! isempty (varargin{k + 1}))
      limits = varargin{k + 1};
    end
    k += 2;
  end
  hi = image (img);
  set (hi, 'cdatamapping', 'scaled');
  colormap (map);
  set (gca (), 'clim', limits, 'visible', 'off');
  axis ('image');
  if (nargout > 0)
    h = hi;
  end
end

%!test close all; imshow (magic (4), []); assert (get (gca (), 'clim'), [1 16]); close all
%!test close all; imshow (uint8 (magic (4))); assert (get (gca (), 'clim'), [0 255]); close all
%!test
%! close all;
%! f = [tempname() ".png"];
%! imwrite (uint8 ([0 128; 255 7]), f);
%! h = imshow (f);
%! assert (get (h, 'cdata'), uint8 ([0 128; 255 7]));
%! close all; delete (f);
