## T = delaunayn (PTS)
## T = delaunayn (PTS, OPTIONS)
## The Delaunay triangulation of points, one a row: each row of T has the numbers of the corners of a
## simplex. OPTIONS are those of Qhull ("Qt Qbb Qc", in 4 dimensions and more "Qt Qbb Qc Qx"), which does it.
## Simplices without a volume are left out.
##   >> delaunayn ([0 0; 1 0; 0 1; 1 1.1])
##   ans =
##
##      3   2   1
##      3   4   2
##
## See also: delaunay, convhulln, voronoin
function T = delaunayn (pts, options = [])
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (pts))
    error ("invalid conversion from string to real matrix");
  elseif (! isnumeric (pts) && ! islogical (pts))
    error ("octave_base_value::matrix_value(): wrong type argument '%s'", strrep (class (pts), "_", " "));
  end
  pts = double (pts);
  [n, d] = size (pts);
  usual = "Qt Qbb Qc";
  if (d > 3)
    usual = "Qt Qbb Qc Qx";
  end
  given = ! isempty (options);
  options = __qhull_options__ ("__delaunayn__", options, usual, " argument");
  if (n == d + 1)
    T = 1:n;
  elseif (n <= d)
    T = zeros (0, d + 1);
    return;
  else
    [x, why] = __qhull__ (["qhull d " options " Fv"], pts);
    if (! isempty (why) && ! given)          # all points on a circle or sphere: one more far away helps
      [x, why] = __qhull__ (["qhull d " options " Qz Fv"], pts);
    end
    if (! isempty (why))
      error ("__delaunayn__: qhull failed");
    end
    T = reshape (x(2:1+x(1)*(d+2)), d + 2, x(1))(2:end, :)' + 1;
  end
  ## The volume of each simplex against that of the box around it
  E = zeros (rows (T), d, d);
  for k = 1:d
    E(:, :, k) = pts(T(:, k), :) - pts(T(:, d+1), :);
  end
  if (d == 2)
    v = E(:, 1, 1) .* E(:, 2, 2) - E(:, 2, 1) .* E(:, 1, 2);
  else
    v = zeros (rows (T), 1);
    for k = 1:rows (T)
      v(k) = det (reshape (E(k, :, :), d, d));
    end
  end
  lengths = prod (sqrt (sumsq (E, 2)), 3);
  T = T(abs (v) > 1000 * eps * lengths, :);
end

%!test
%! [x, y] = meshgrid (1:4);
%! pts = [x(:), y(:)];
%! T = delaunayn (pts);
%! a = abs ((pts(T(:,2),1) - pts(T(:,1),1)) .* (pts(T(:,3),2) - pts(T(:,1),2)) ...
%!          - (pts(T(:,3),1) - pts(T(:,1),1)) .* (pts(T(:,2),2) - pts(T(:,1),2))) / 2;
%! assert (rows (T), 18);
%! assert (sum (a), 9, 1e-12);
%!test
%! T = delaunayn ([0 0 0; 1 0 0; 0 1 0; 0 0 1; 0.3 0.3 0.2]);
%! assert (rows (T), 4);
%! assert (all (any (T == 5, 2)));
%!assert (size (delaunayn ([1 1; 2 2; 3 3])), [0 3])
