## NV = reducevolume (V, R)
## [NX, NY, NZ, NV] = reducevolume (V, R)
## [NX, NY, NZ, NV] = reducevolume (X, Y, Z, V, R)
## Every R-th value of the volume V; R has one number for all directions or those of x, y and z. X, Y and Z are the places of
## the values, as grids or vectors.
##   >> size (reducevolume (ones (6, 8, 4), [4 3 2]))
##   ans =
##
##      2   2   2
##
## See also: isosurface, slice
function [nx, ny, nz, nv] = reducevolume (varargin)
  switch (nargin)
    case 2
      [v, r] = deal (varargin{:});
      places = {1:columns(v), 1:rows(v), 1:size(v, 3)};
    case 5
      [v, r] = deal (varargin{4:5});
      places = varargin(1:3);
    case {0, 1}
      print_usage ();
    otherwise
      error ("reducevolume: incorrect number of arguments");
  end
  if (ndims (v) < 3)
    error ("reducevolume: data V must have at least 3 dimensions");
  elseif (! any (numel (r) == [1, 3]))
    error ("reducevolume: reduction value R must be a scalar or a vector of length 3");
  elseif (any (r < 1 | r != fix (r)))
    error ("reducevolume: reduction values R must be positive integers");
  end
  r = r(:)' .* [1, 1, 1];
  if (any (r > size (v)([2, 1, 3])))
    error ("reducevolume: reduction value R is too high");
  end
  keep = {1:r(2):rows(v), 1:r(1):columns(v), 1:r(3):size(v, 3)};
  nv = v(keep{:},:);
  if (ndims (v) > 3)
    nv = reshape (nv, [cellfun(@numel, keep), size(v)(4:end)]);
  end
  if (nargout < 2)
    nx = nv;
    return;
  end
  if (all (cellfun (@isvector, places)))
    [nx, ny, nz] = meshgrid (places{1}(keep{2}), places{2}(keep{1}), places{3}(keep{3}));
  else
    nx = places{1}(keep{:});
    ny = places{2}(keep{:});
    nz = places{3}(keep{:});
  end
end

%!test
%! V = reshape (1:6*8*4, [6 8 4]);
%! [nx, ny, nz, nv] = reducevolume (1:3:24, -14:5:11, linspace (16, 18, 4), V, [4 3 2]);
%! assert (nv(:)', [1, 4, 25, 28, 97, 100, 121, 124]);
%! assert (nx(:,:,1), [1, 13; 1, 13]);
%! assert (ny(:,:,2), [-14, -14; 1, 1]);
%! assert (reducevolume (V, 3)(:,:,2), [145, 163, 181; 148, 166, 184]);
%!error <reducevolume: reduction value R is too high> reducevolume (ones (3, 3, 3), 10)
%!error <reducevolume: data V must have at least 3 dimensions> reducevolume (1, 2)
