## FV = shrinkfaces (FV)
## FV = shrinkfaces (H)
## FV = shrinkfaces (FACES, VERTICES)
## FV = shrinkfaces (..., FACTOR)
## [FACES, VERTICES, C] = shrinkfaces (...)
## shrinkfaces (H, FACTOR)
## The faces of a patch apart from each other, each with FACTOR (0.3) of its area. Without outputs the patch H changes.
##   >> fv = shrinkfaces ([1 2 3], [0 0; 6 0; 0 6], 0.25); fv.vertices
##   ans =
##
##      1   1
##      4   1
##      1   4
##
## See also: patch, isosurface
function [faces, vertices, colors] = shrinkfaces (varargin)
  args = varargin;
  factor = 0.3;
  h = [];
  c = [];
  if (nargin < 1 || nargin > 3 || nargout > 3)
    print_usage ();
  end
  first = args{1};
  if (isstruct (first))
    if (! isfield (first, "faces") || ! isfield (first, "vertices"))
      error ("shrinkfaces: patch structure must contain fields 'faces' and 'vertices'");
    end
    [f, v] = deal (first.faces, first.vertices);
    if (isfield (first, "facevertexcdata"))
      c = first.facevertexcdata;
    end
    rest = args(2:end);
  elseif (isscalar (first) && ishghandle (first))
    h = first;
    [f, v, c] = get (h, {"faces", "vertices", "facevertexcdata"}){:};
    rest = args(2:end);
  elseif (nargin > 1)
    [f, v] = deal (args{1:2});
    rest = args(3:end);
  else
    print_usage ();
  end
  if (! isempty (rest))
    factor = rest{1};
  end
  if (! isscalar (factor) || ! isnumeric (factor) || ! (factor > 0))
    error ("shrinkfaces: scale factor SF must be a positive scalar");
  end
  [n, corners] = size (f);
  order = f'(:);
  middle = zeros (n, columns (v));
  for k = 1:corners
    middle += v(f(:,k),:) / corners;
  end
  middle = repelem (middle, corners, 1);
  fv.faces = reshape (1:numel (order), corners, n)';
  fv.vertices = middle + sqrt (factor) * (v(order,:) - middle);
  if (rows (c) == rows (v))
    c = c(order,:);
  end
  fv.facevertexcdata = c;
  if (nargout > 1)
    [faces, vertices, colors] = deal (fv.faces, fv.vertices, c);
  elseif (nargout == 1 || isempty (h))
    faces = fv;
  else
    set (h, "faces", fv.faces, "vertices", fv.vertices, "facevertexcdata", c);
  end
end

%!test fv = shrinkfaces (isosurface (cat (3, [1 0; 0 0], zeros (2)), 0.5)); assert (size (fv.vertices), [3 3]);
%!error <shrinkfaces: scale factor SF must be a positive scalar> shrinkfaces ([1 2 3], ones (3, 2), -1)
%!error <Invalid call to shrinkfaces> shrinkfaces ()
