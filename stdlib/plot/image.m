## image (C)
## image (X, Y, C)
## image (..., PROPERTY, VALUE, ...)
## image (HAX, ...)
## H = image (...)
## A matrix as an image: its elements are rows of the colour map; an M x N x 3 array holds red, green and blue.
##   >> h = image (magic (3)); get (h, 'type')
##   ans = image
## See also: imagesc, imshow, colormap
function h = image (varargin)
  hi = __image__ (varargin);
  if (nargout > 0)
    h = hi;
  end
end
