## VI = interp3 (X, Y, Z, V, XI, YI, ZI)
## VI = interp3 (V, XI, YI, ZI)
## VI = interp3 (..., METHOD, EXTRAP)
## Interpolate values on a three-dimensional grid as meshgrid makes it.
##   >> interp3 (cat (3, [1 2; 3 4], [5 6; 7 8]), 1.5, 1.5, 1.5)
##   ans = 4.5000
## See also: interp1, interp2, interpn, meshgrid
function vi = interp3 (varargin)
  if (nargin < 1)
    print_usage ();
  end
  n = nargin;
  for k = 1:nargin
    if (ischar (varargin{k}))
      n = k - 1;
      break;
    end
  end
  tail = varargin(n + 1:end);
  perm = [2 1 3];
  swap = @(t) swap_grid (t);
  if (n == 1 || n == 2 && isscalar (varargin{2}))
    if (ndims (varargin{1}) != 3)
      error ("interp3: V must be a 3-D array of values");
    end
    vi = interpn (varargin{1:n}, tail{:});
    return;
  end
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
