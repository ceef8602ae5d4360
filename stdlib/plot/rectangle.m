## rectangle ()
## rectangle ('position', [X Y W H])
## rectangle (..., 'curvature', C)
## rectangle (..., PROPERTY, VALUE, ...)
## rectangle (HAX, ...)
## H = rectangle (...)
## Add a rectangle to the axes; C, a number or [horizontal, vertical], from 0 to 1, rounds its corners: 1 makes an
## ellipse.
##   >> h = rectangle ('position', [0 0 2 1]); get (h, 'position')
##   ans =
##
##      0   0   2   1
##
## See also: patch, line, annotation
function h = rectangle (varargin)
  args = varargin;
  hax = [];
  if (! isempty (args) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  k = find (cellfun (@(v) ischar (v) && strcmpi (v, "parent"), args), 1);
  if (! isempty (k))
    hax = args{k + 1};
    args(k:k + 1) = [];
  end
  check_shape (args);
  if (isempty (hax))
    hax = gca ();
  end
  first = isempty (get (hax, "children"));
  hr = __go__ ("rectangle", hax, args{:});
  __go__ ("patch", hr);
  if (first)
    __quiet_set__ (hr, "__also__", [0, 1, 0, 1]);
  end
  __rectangle_update__ (hr);
  if (nargout > 0)
    h = hr;
  end
end

function check_shape (args)
  for k = 1:2:numel (args) - 1
    v = args{k + 1};
    if (strcmpi (args{k}, "position") && (! isnumeric (v) || numel (v) != 4))
      error ("rectangle: position must be a 4-element vector");
    elseif (strcmpi (args{k}, "curvature") && (! isnumeric (v) || ! any (numel (v) == [1, 2])))
      error ("rectangle: curvature must be a 2-element vector or a scalar");
    elseif (strcmpi (args{k}, "curvature") && ! all (v >= 0 & v <= 1))
      error ("rectangle: curvature values must be between 0 and 1");
    end
  end
end

%!error <rectangle: curvature values must be between 0 and 1> rectangle ("curvature", 2)
