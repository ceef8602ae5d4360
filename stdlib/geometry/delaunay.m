## T = delaunay (X, Y)
## T = delaunay (X, Y, Z)
## T = delaunay (PTS)
## T = delaunay (..., OPTIONS)
## The Delaunay triangulation of points in the plane or in space: no point lies within the circle (sphere)
## through the corners of a row of T.
##   >> delaunay ([0 1 0 1], [0 0 1 1.1])
##   ans =
##
##      3   2   1
##      3   4   2
##
## See also: delaunayn, convhull, voronoi, trimesh, tsearch
function T = delaunay (varargin)
  if (nargin < 1)
    print_usage ();
  end
  options = [];
  if (nargin > 1 && (ischar (varargin{end}) || iscell (varargin{end})))
    options = varargin{end};
    varargin(end) = [];
  end
  if (any (cellfun (@ischar, varargin)))
    error ("invalid conversion from string to real matrix");
  elseif (any (cellfun (@iscell, varargin)))
    error ("octave_base_value::matrix_value(): wrong type argument 'cell'");
  end
  switch (numel (varargin))
    case 1
      pts = varargin{1};
      if (! any (columns (pts) == [2 3]) || ! isnumeric (pts))
        error ("delaunay: X must be a matrix with 2 or 3 columns");
      end
    case 2
      if (! size_equal (varargin{:}))
        error ("delaunay: X and Y must be the same size");
      end
      pts = [varargin{1}(:), varargin{2}(:)];
    case 3
      if (! size_equal (varargin{:}))
        error ("delaunay: X, Y, and Z must be the same size");
      end
      pts = [varargin{1}(:), varargin{2}(:), varargin{3}(:)];
    otherwise
      print_usage ();
  end
  T = delaunayn (pts, options);
end

%!assert (sortrows (sort (delaunay ([0 1 1 0 0.5], [0 0 1 1 0.5]), 2)), [1 2 5; 1 4 5; 2 3 5; 3 4 5])
%!error <delaunay: X and Y must be the same size> delaunay (1:3, 1:2)
%!error <delaunay: X must be a matrix with 2 or 3 columns> delaunay (1)
