## [ERR, Y1, ...] = common_size (X1, ...)
## Bring scalars to the size of the other arguments. ERR is 1 if those are not all of one size.
##   >> [err, a, b] = common_size ([1 2], 3)
##   err = 0
##   a =
##
##      1   2
##
##   b =
##
##      3   3
##
## See also: size, size_equal
function [err, varargout] = common_size (varargin)
  if (nargin < 2)
    error ("common_size: only makes sense if nargin >= 2");
  end
  scal = cellfun ("numel", varargin) == 1;
  varargout = varargin;
  err = 0;
  if (all (scal))
    return;
  end
  first = find (! scal, 1);
  sz = size (varargin{first});
  for k = find (! scal)
    if (! isequal (size (varargin{k}), sz))
      err = 1;
      return;
    end
  end
  for k = find (scal)
    varargout{k} = repmat (varargin{k}, sz);
  end
end

%!test [e, a, b] = common_size (1, [1 2]); assert (e, 0); assert (a, [1 1]); assert (b, [1 2])
%!test e = common_size ([1 2 3], [1 2]); assert (e, 1)
