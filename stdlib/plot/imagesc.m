## imagesc (C)
## imagesc (X, Y, C)
## imagesc (..., LIMITS)
## imagesc (..., PROPERTY, VALUE, ...)
## imagesc (HAX, ...)
## H = imagesc (...)
## A matrix as an image, its values (or those between LIMITS) scaled to the whole colour map.
##   >> imagesc (magic (3)); get (gca (), 'clim')
##   ans =
##
##      1   9
##
## See also: image, colormap, colorbar, caxis
function h = imagesc (varargin)
  if (nargin == 0)
    print_usage ();
  end
  args = varargin;
  front = {};
  if (isscalar (args{1}) && isnumeric (args{1}) && numel (args) > 1 && ! ischar (args{2}) && isaxes (args{1}))
    front = args(1);
    args(1) = [];
  end
  n = 0;
  while (n < numel (args) && ! ischar (args{n + 1}))
    n++;
  end
  limits = [];
  if (any (n == [2, 4]))
    limits = args{n};
    args(n) = [];
    if (! isempty (limits) && (numel (limits) != 2 || limits(1) > limits(2)))
      error ("imagesc: CLIMITS must be in form [lo, hi]");
    end
  end
  hi = __image__ ([front, args]);
  set (hi, "cdatamapping", "scaled");
  if (! isempty (limits))
    set (ancestor (hi, "axes"), "clim", limits(:)');
  end
  if (nargout > 0)
    h = hi;
  end
end

%!error <imagesc: CLIMITS must be in form> imagesc (magic (3), [2, 1])
