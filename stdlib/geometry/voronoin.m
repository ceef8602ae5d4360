## [C, F] = voronoin (PTS)
## [C, F] = voronoin (PTS, OPTIONS)
## The Voronoi diagram of points, one a row: C has a corner a row, the first one infinite, and F{k} the
## numbers of the corners of the cell of point k. OPTIONS are those of Qhull ("Qbb", in 4 dimensions and more
## "Qbb Qx"), which does it.
##   >> [c, f] = voronoin ([0 0; 1 0; 0 1; 1 1; 0.5 0.5]);
##   >> size (c)
##   ans =
##
##      5   2
##
## See also: voronoi, delaunayn
function [C, F] = voronoin (pts, options = [])
  if (nargin < 1)
    print_usage ();
  end
  [n, d] = size (pts);
  if (n <= d)
    error ("voronoin: number of points must be greater than their dimension");
  end
  usual = "Qbb";
  if (d > 3)
    usual = "Qbb Qx";
  end
  options = __qhull_options__ ("voronoin", options, usual);
  [x, why] = __qhull__ (["qhull v " options " o"], double (pts));
  if (! isempty (why))
    error ("voronoin: qhull failed: %s", strtok (why, "\n"));
  end
  corners = x(2);
  C = reshape (x(5:4+corners*d), d, corners)';
  C(1, :) = Inf;
  at = 5 + corners * d;
  F = cell (n, 1);
  for k = 1:n
    m = x(at);
    F{k} = x(at+1:at+m)' + 1;
    at += m + 1;
  end
end

%!test
%! [c, f] = voronoin ([0 0; 2 0; 0 2; 2 2; 1 1]);
%! assert (sortrows (c(2:end, :)), [0 1; 1 0; 1 2; 2 1], 1e-14);
%! assert (sort (f{5}), 2:5);
%! assert (cellfun (@numel, f)', [3 3 3 3 4]);
%!error <voronoin: number of points must be greater than their dimension> voronoin ([1 2])
