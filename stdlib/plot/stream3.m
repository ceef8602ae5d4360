## XYZ = stream3 (X, Y, Z, U, V, W, SX, SY, SZ)
## XYZ = stream3 (U, V, W, SX, SY, SZ)
## XYZ = stream3 (..., [STEP, MOST])
## Lines that follow the velocities U, V and W over the grid X, Y, Z (as of meshgrid) from the seeds SX, SY, SZ: a cell with
## the points of each line as rows. STEP and MOST are those of stream2.
##   >> xyz = stream3 (ones (2, 2, 2), zeros (2, 2, 2), zeros (2, 2, 2), 1, 1, 1, [0.5, 4]); xyz{1}
##   ans =
##
##      1.0000   1.0000   1.0000
##      1.5000   1.0000   1.0000
##      2.0000   1.0000   1.0000
##
## See also: streamline, streamtube, streamribbon, stream2
function xyz = stream3 (varargin)
  if (nargin < 6)
    print_usage ();
  end
  xyz = __stream__ ("stream3", 3, varargin);
end

%!test
%! [x, y, z] = meshgrid (1:3, 1:4, 1:2);
%! xyz = stream3 (x, y, z, x .* y, y - z, z * 0.1, [1.1, 1.5], [1.3, 2], [1.1, 1.2], [0.5, 4]);
%! assert (xyz{1}(4,:), [2.590412016528908, 1.448318885758947, 1.172169648622895], 1e-14)
%! assert (xyz{2}(2,:), [1.985672551375314, 2.117004294794092, 1.216712398039357], 1e-14)
