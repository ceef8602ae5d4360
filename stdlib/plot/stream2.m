## XY = stream2 (X, Y, U, V, SX, SY)
## XY = stream2 (U, V, SX, SY)
## XY = stream2 (..., [STEP, MOST])
## Lines that follow the velocities U and V over the grid X, Y (as of meshgrid) from the seeds SX, SY: a cell with the points
## of each line as rows. A step is STEP (0.1) cells long, negative ones go back; a line has no more than MOST (10000) points. It
## ends where the grid ends or nothing moves.
##   >> xy = stream2 (ones (3), zeros (3), 1, 2, [0.5, 4]); xy{1}
##   ans =
##
##      1.0000   2.0000
##      1.5000   2.0000
##      2.0000   2.0000
##      2.5000   2.0000
##
## See also: streamline, stream3, quiver
function xy = stream2 (varargin)
  if (nargin < 4)
    print_usage ();
  end
  xy = __stream__ ("stream2", 2, varargin);
end

%!test
%! [x, y] = meshgrid (0:3);
%! xy = stream2 (x, y, 2 * x, y, 1, 0.5, [0.5, 10]);
%! assert (xy{1}, [1, 0.5; 1.487239721005894, 0.611818917890615; 1.978150028049175, 0.706525665295756
%!                 2.471086063447173, 0.790164027510857; 2.965307948824687, 0.865888226532782], 1e-14)
%!test
%! [x, y] = meshgrid ([0 1 3 7], [0 2 3 4]);
%! xy = stream2 (x, y, -ones (4), -ones (4), 3.4, 3.5, [0.4, 30]);
%! assert (xy{1}(5:6,:), [2.014530058956485, 2.023487308912885; 1.552801908281883, 1.406361028951184], 1e-14)
%!assert (stream2 (ones (4), zeros (4), 0, 1), {[]})
%!error <stream2: matrix dimensions must match> stream2 (1:4, 1:4, ones (4), zeros (4), 1, 2)
