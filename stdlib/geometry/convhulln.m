## H = convhulln (PTS)
## [H, V] = convhulln (PTS, OPTIONS)
## The convex hull of points, one a row: each row of H has the numbers of the corners of a facet, V is the
## volume. OPTIONS are those of Qhull ("Qt", in 5 dimensions and more "Qt Qx"), which does it.
##   >> convhulln ([0 0; 1 0; 1 1; 0 1; 0.5 0.5])
##   ans =
##
##      1   2
##      2   3
##      4   1
##      3   4
##
## See also: convhull, delaunayn, voronoin
function [H, V] = convhulln (pts, options = [])
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (pts))
    error ("invalid conversion from string to real matrix");
  end
  if (! isnumeric (pts) || ndims (pts) > 2)
    error ("convhulln: PTS must be a numeric matrix");
  end
  d = columns (pts);
  usual = "Qt";
  if (d > 4)
    usual = "Qt Qx";
  end
  options = __qhull_options__ ("convhulln", options, usual);
  command = ["qhull " options " i"];
  if (nargout > 1)
    command = [command " FS"];
  end
  [x, why] = __qhull__ (command, double (pts));
  if (! isempty (why))
    error ("convhulln: qhull failed");
  end
  n = x(1);
  H = reshape (x(2:1+n*d), d, n)' + 1;
  if (nargout > 1)
    V = x(end);
  end
end

%!test
%! [x, y, z] = meshgrid (0:1);
%! [H, V] = convhulln ([x(:), y(:), z(:); 0.5 0.5 0.5]);
%! assert (size (H), [12 3]);
%! assert (V, 1, 1e-14);
%! assert (unique (H(:))', 1:8);
%!error <convhulln: qhull failed> convhulln ([1 2; 3 4])
%!error <convhulln: options that read or write files> convhulln (rand (5, 2), "TO 'x'")
