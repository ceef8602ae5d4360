## VI = interp3 (X, Y, Z, V, XI, YI, ZI)
## VI = interp3 (V, XI, YI, ZI)
## VI = interp3 (..., METHOD, EXTRAP)
## Interpolate values on a three-dimensional grid as meshgrid makes it.
##   >> interp3 (cat (3, [1 2; 3 4], [5 6; 7 8]), 1.5, 1.5, 1.5)
##   ans = 4.5000
## See also: interp1, interp2, interpn, meshgrid
function vi = interp3 (varargin)
  if (nargin < 1)
    error ("narginchk: not enough input arguments");
  elseif (nargin > 9)
    error ("narginchk: too many input arguments");
  end
  args = varargin;
  n = nargin;
  tail = {};
  if (n > 2 && ischar (args{n - 1}))
    if (! (isnumeric (args{n}) && isscalar (args{n})))
      error ("interp3: EXTRAPVAL must be a numeric scalar");
    end
    tail = args(n - 1:n);
    n -= 2;
  elseif (n > 1 && ischar (args{n}))
    tail = args(n);
    n--;
  end
  if (! isempty (tail))
    tail{1} = validatestring (tail{1}, {"nearest", "linear", "cubic", "spline"});
    if (strcmp (tail{1}, "cubic"))
      error ("interpn: cubic interpolation not yet implemented");
    end
  end
  swap = @(t) swap_grid (t);
  if (n == 1 || n == 2)
    if (ndims (varargin{1}) != 3)
      error ("interp3: V must be a 3-D array of values");
    end
    vi = interpn (varargin{1:n}, tail{:});
    return;
  end
  if (n == 4 && ! isvector (args{1}))
    v = args{1};
    points = args(2:4);
    grid = {};
  elseif (n == 7)
    v = args{4};
    grid = args(1:3);
    points = args(5:7);
  else
    error ("interp3: wrong number or incorrectly formatted input arguments");
  end
  if (ndims (v) != 3)
    error ("interp3: V must be a 3-D array of values");
  end
  if (! isempty (grid))
    whole = cellfun (@(t) size_equal (t, v), grid);
    if (! (all (whole) || all (cellfun (@isvector, grid))))
      error ("interp3: X, Y, Z, and V dimensions must be equal");
    end
  end
  if (! (size_equal (points{:}) || all (cellfun (@isvector, points))))
    error ("interp3: XI, YI, and ZI dimensions must be equal");
  end
  perm = [2 1 3];
  if (n == 4)
    vi = interpn (permute (varargin{1}, perm), swap (varargin{2}), swap (varargin{3}), swap (varargin{4}), tail{:});
  elseif (n == 7)
    vi = interpn (swap (varargin{1}), swap (varargin{2}), swap (varargin{3}), permute (varargin{4}, perm), ...
                  swap (varargin{5}), swap (varargin{6}), swap (varargin{7}), tail{:});
  else
    print_usage ();
  end
  if (! isvector (vi))
    vi = permute (vi, [2 1 3]);
  end
end

function t = swap_grid (t)
  if (! isvector (t))
    t = permute (t, [2 1 3]);
  end
end

%!assert (interp3 (cat (3, [1 2; 3 4], [5 6; 7 8]), 1.5, 1.5, 1.5), 4.5)
