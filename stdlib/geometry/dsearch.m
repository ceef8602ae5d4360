## IDX = dsearch (X, Y, TRI, XI, YI)
## IDX = dsearch (X, Y, TRI, XI, YI, S)
## The number of the point among (X, Y) that is nearest to each (XI, YI); the triangulation TRI is not needed
## for that.
##   >> dsearch ([0 1], [0 1], [], 0.2, 0.3)
##   ans = 1
## See also: dsearchn, tsearch
function idx = dsearch (x, y, tri, xi, yi, s)
  if (nargin < 5)
    print_usage ();
  end
  idx = knnsearch ([x(:), y(:)], [xi(:), yi(:)])(:);
end

%!assert (dsearch ([0 1 5], [0 1 5], [], [4 0], [4 1]), [3; 1])
%!error <Invalid call to dsearch> dsearch (1, 2, 3, 4)
